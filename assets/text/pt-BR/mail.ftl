# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Envie esta imagem à Hikvision
request-title-other = Envie esta imagem ao endereço abaixo
request-lead = Use qualquer conta de e-mail. O código vai para o endereço salvo na câmera.
request-lead-chosen = Use qualquer conta de e-mail. O código vai para { $address }.
request-fetching = Pedindo a imagem à câmera…
request-picture = A imagem com o QR code
request-to = Enviar para
named-by-camera = Sua câmera informou este endereço.
named-by-camera-alone = Só sua câmera informa este endereço. Ele não é da Hikvision.
named-by-brand = O endereço habitual desta marca.
named-by-neutral = O habitual para câmeras sem marca.
request-said-page = Se a página da câmera informar outro endereço, envie para ele.
request-subject = Assunto e texto
request-saved = Salva e conferida:
request-saved-here = Não há janela de arquivos neste computador. A imagem está aqui:
request-choose = Como você quer enviar?
request-easiest = Mais fácil
request-new-mail = Escreva um novo e-mail para
request-save = Salve a imagem: clique no botão azul.
request-save-yours = Você já tem a imagem.
request-saving = Salvando a imagem…
request-drafting = Abrindo seu programa de e-mail…
request-attach = Anexe o próprio arquivo, não uma foto dele.
request-drafted = Um rascunho foi aberto no programa de e-mail
request-drafted-todo = Clique em “Enviar” lá. Não abriu? O e-mail completo está neste arquivo:
request-composed-todo = Clique em “Enviar” lá. Não abriu? A imagem está neste arquivo:
request-demo-draft = A demonstração não abre programas de e-mail
request-demo-draft-todo = Clique em “Já enviei”. A demonstração pega a imagem daqui:
request-unopened = Não conseguimos abrir o programa de e-mail
request-unopened-todo = O e-mail está pronto neste arquivo. Abra-o e clique em “Enviar” lá.
request-not-shown = Não conseguimos abrir a pasta. Procure o arquivo pelo nome.

dispatch-here = Enviar por aqui
dispatch-here-note = Você precisa da senha da sua conta de e-mail.
dispatch-draft = Abrir no meu programa de e-mail
dispatch-draft-note = O e-mail já fica pronto lá. Você clica em “Enviar”.
dispatch-hand = Enviar por conta própria
dispatch-hand-note = Salve a imagem e anexe-a a um novo e-mail.
button-save-picture = Salvar imagem…
button-save-again = Salvar de novo…
button-i-have-sent = Já enviei
button-open-draft = Abrir como rascunho
button-open-again = Abrir de novo
button-show-in-folder = Mostrar na pasta
button-copy = Copiar
button-copy-address = Copiar endereço
button-copy-subject = Copiar assunto e texto

# --- request: the camera names a stranger ---

strange-title = Para onde a imagem deve ir?
strange-lead = A câmera informa um endereço que não é da Hikvision. Nada foi enviado ainda.
strange-usual = Endereço da Hikvision
strange-usual-note = Certo para quase todas as câmeras.
strange-named = O endereço que a câmera informa
strange-named-note = Não sabemos quem lê os e-mails lá. Escolha-o só se quem vendeu a câmera o indicou.
strange-reconsider = Escolher o endereço de novo
button-usual-service = Usar o endereço habitual
button-named-service = Usar o da câmera

# --- send: which mailbox ---

send-title = Envie da sua conta de e-mail
send-lead = Primeiro, informe seu endereço de e-mail. Nada é enviado ainda.
send-look-up = Procuramos o servidor do seu serviço de e-mail. Só perguntamos a esse serviço.
send-looking = Procurando seu serviço de e-mail…
field-from = Seu endereço de e-mail
hint-from = ana@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Entre na sua conta de e-mail
mailbox-lead = O Regain envia a imagem uma vez. Ele não guarda a senha do seu e-mail.
mailbox-closed-title = Use seu próprio programa de e-mail
mailbox-closed-lead = O serviço { $name } não deixa outros apps enviarem com senha.
mailbox-found = Encontramos seu serviço de e-mail
mailbox-by-hand = O servidor que você informou
mailbox-demo = O serviço de e-mail simulado
mailbox-line = { $server }, porta { $port }, criptografado
mailbox-line-open = { $server }, porta { $port }, sem criptografia
mailbox-from = De { $from }
send-status = Enviando o e-mail…
send-waiting = Aguardando seu serviço de e-mail…
send-delayed = Ele pede para esperar. Vamos enviar o mesmo e-mail de novo: { $time }.
field-mail-password = Senha desta conta de e-mail
field-app-password = Senha de app
send-app-password = Alguns serviços de e-mail pedem aqui uma senha de app: uma senha que eles criam para um só programa.
mailbox-demo-password = Esta é a demonstração: serve qualquer senha, ou nenhuma.
mailbox-app-password = Uma senha de app é a que o serviço { $name } cria para um só programa.
link-server = Configurações do servidor
link-server-less = Ocultar configurações
field-server = Servidor de e-mail
hint-server = smtp.example.org
field-port = Porta
label-protection = Proteção
protection-start = STARTTLS, quase sempre na porta 587
protection-tls = TLS, quase sempre na porta 465
protection-none = Nenhuma, para um servidor na sua casa
protection-none-note = Qualquer um no caminho pode ler o e-mail e esta senha.
field-user = Nome de usuário
hint-user = Seu endereço de e-mail
button-send = Enviar imagem
button-open-service = Abrir o site

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = O Gmail pede uma senha de app aqui. Ative antes a verificação em duas etapas. Depois, crie uma senha para o Regain.
service-outlook = Abra o rascunho no seu programa de e-mail ou escreva o e-mail no site.
service-yahoo = O Yahoo pede uma senha de app aqui. Crie uma para o Regain em “Segurança da conta” (Account security).
service-icloud = A Apple pede uma senha específica de app aqui. Crie uma para o Regain em “Início de sessão e segurança”.
service-gmx = O GMX aceita apps depois que você permite. Ative POP3 e IMAP no site dele.
service-gmx_com = O GMX aceita apps depois que você permite. Ative POP3 e IMAP no site dele.
service-webde = O WEB.DE aceita apps depois que você permite. Ative POP3 e IMAP no site dele.
service-aol = A AOL pede uma senha de app aqui. Crie uma para o Regain em “Segurança da conta” (Account security).
service-zoho = O Zoho aceita apps depois que você permite o IMAP. Com verificação em duas etapas, crie uma senha de app.
service-zoho_eu = O Zoho aceita apps depois que você permite o IMAP. Com verificação em duas etapas, crie uma senha de app.
service-fastmail = O Fastmail pede uma senha de app aqui. Crie uma que possa enviar e-mails.
    .inbox = O Fastmail pede uma senha de app aqui. Crie uma que possa ler e-mails.
service-tonline = A T-Online pede aqui uma senha própria para programas de e-mail (“E-Mail-Passwort”). Crie uma no site dela.
service-comcast = O Xfinity aceita apps depois que você permite. Seu e-mail mudou para o Yahoo? Então abra um rascunho.
    .inbox = O Xfinity aceita apps depois que você permite isso no site dele.
service-att = A AT&T pede uma “secure mail key” (chave segura de e-mail) aqui. Crie uma no site dela.
service-qq = O QQ Mail pede um código próprio aqui. Ative o SMTP no site dele para recebê-lo.
    .inbox = O QQ Mail pede um código próprio aqui. Ative o IMAP no site dele para recebê-lo.
service-163 = O 163 Mail pede um código próprio aqui. Ative o SMTP no site dele para recebê-lo.
    .inbox = O 163 Mail pede um código próprio aqui. Ative o IMAP no site dele para recebê-lo.

# --- wait ---

wait-title = Confira seu e-mail
wait-lead = A Hikvision costuma enviar o código em até 5 minutos.
wait-lead-to = A Hikvision costuma enviar o código para { $address } em até 5 minutos.
wait-by = Previsão de chegada: { $time }
wait-left = { $minutes ->
    [one] Falta cerca de { $minutes } minuto
    [many] Faltam cerca de { $minutes } minutos
   *[other] Faltam cerca de { $minutes } minutos
}
wait-progress = Aguardando o e-mail
wait-while = Enquanto espera
wait-spam = Veja também em “Spam” ou “Lixo eletrônico”.
wait-plugged = Deixe a câmera ligada. Se ela for desligada, o código é cancelado.
wait-close = Você pode fechar o Regain. Ele reabre nesta página.
wait-keep-open = Deixe o Regain aberto até terminar. { $why }
not-remembered-room = Não há espaço neste computador para lembrar onde você está.
not-remembered-folder = Não é permitido gravar na pasta onde o Regain guarda isso.
not-remembered = Este computador não consegue lembrar onde você está.
wait-valid = O código vale até { $until }.
wait-late = Está demorando mais que o normal
wait-late-spam = Veja em “Spam” ou “Lixo eletrônico”.
wait-late-attached = Confira se a imagem foi anexada ao seu e-mail.
wait-late-again = Se não foi, envie de novo.
wait-late-slow = Alguns códigos levam uma hora, ou um dia útil.
wait-expired = Este código venceu
wait-expired-text = Os códigos vencem após 48 horas. Gere uma nova imagem e envie de novo.
link-no-email = Sem e-mail após 5 minutos?
button-have-code = Já tenho o código
button-send-again = Reenviar a mesma imagem
button-new-request = Enviar novo pedido
demo-title = A conta de e-mail simulada
demo-mail = E-mail para { $to }
demo-code = Seu código: { $code }
button-copy-code = Copiar código

# --- code ---

code-title = Digite o código do e-mail
code-lead = Copie do e-mail e cole aqui. Vale até { $until }.
code-lead-plain = Copie do e-mail e cole aqui.
field-code = Código
code-once = A câmera confere o código depois, junto com a nova senha.

# --- watch: the inbox, beside the wait ---

watch-title = Acompanhar a caixa de entrada
watch-lead = Use a caixa de entrada do e-mail cadastrado na câmera.
watch-lead-to = O código vai para { $address }. Use essa caixa de entrada.
watch-status = Entrando na caixa de entrada…
watch-app-password = Alguns serviços de e-mail pedem aqui uma senha de app. Já salvou antes? Deixe em branco.
watch-closed = O serviço { $name } não deixa outros apps lerem e-mails. Procure o código no site dele.
watch-keep = Salvar no cofre de senhas deste computador
watch-reads = O Regain vê de quem são os novos e-mails. Só abre os da Hikvision.
watch-changes = Ele não muda nada na caixa de entrada. E para quando você terminar.
watch-forgotten = A senha não está mais guardada.
field-inbox-address = Endereço da caixa de entrada
field-inbox-password = Senha da caixa de entrada
hint-inbox-server = imap.example.org
button-start-watching = Começar a acompanhar
link-forget-mailbox = Apagar senha guardada
link-watch = Deixar o Regain acompanhar
link-watch-again = Acompanhar de novo
link-stop-watching = Parar de acompanhar
watching-since = Acompanhando { $name }@… desde { $time }
watching-lost = Sem conexão. Próxima tentativa: { $time }
watching-other-sender = Um e-mail que cita a Hikvision veio de outro endereço. O Regain não o abriu: veja na caixa de entrada.
watching-ended = O Regain não consegue mais acompanhar a caixa de entrada. Procure o código lá.
keeping-kept = A senha dela está no cofre de senhas deste computador.
keeping-missing = Este computador não tem cofre de senhas. O Regain vai perguntar de novo.
keeping-closed = O cofre de senhas continuou fechado. O Regain vai perguntar de novo.

# --- codes that are offered ---

offer-arrived = Chegou um código ({ $time })
offer-mail = Chegou um e-mail da Hikvision ({ $time })
offer-no-code = Não encontramos nenhum código nele. Leia o e-mail.
offer-found = Este parece ser o código: { $code }
offer-copied = O que você copiou pode ser o código
offer-junk = O e-mail estava em “Spam” ou “Lixo eletrônico”.
offer-unproven = O e-mail diz ser da Hikvision. O Regain não tem como confirmar. A câmera vai conferir o código.
link-show-arrival = Mostrar o e-mail
link-hide-arrival = Ocultar o e-mail
button-use-code = Usar este
notice-title = Seu e-mail chegou
notice-text = Volte ao Regain para continuar.
