# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Como confirmar que a câmera é sua?
method-lead = Esta câmera pode enviar um código para o endereço de e-mail salvo nela.
method-lead-unclear = Talvez esta câmera possa enviar um código para o endereço de e-mail salvo nela.
method-email = Código por e-mail
method-address = O código vai para { $address }.
method-addresses = O código vai para um destes: { $addresses }.
method-address-unknown = A câmera não mostra qual é esse endereço.
method-can-you-read = Você consegue ler os e-mails de lá? Se não, fale com quem configurou a câmera.
method-unclear = A câmera não informou se isso funciona. Pode tentar sem risco.
method-not-named = A câmera não menciona esta opção; talvez não a tenha. Pode tentar uma vez sem risco.
method-old-protection = Esta câmera só conhece uma proteção antiga. Use sua rede de casa para isso, não uma rede pública.
method-other-network = Este computador está em uma rede diferente da câmera. Conecte-se primeiro à rede da câmera.
method-others = Outras opções
other-questions = Perguntas de segurança
other-file = Arquivo de chave
other-app = App do celular
other-reset = Restauração de fábrica
other-asking = Pedindo as perguntas à câmera…
link-own-page = Usar a página da câmera
link-own-page-text = Você clica nos botões lá. Nós dizemos em quais.
other-questions-text = Se há respostas salvas na câmera.
other-file-text = Se um arquivo foi salvo na configuração.
other-app-text = Se a câmera está no Hik-Connect.
other-reset-text = Todas as configurações se perdem.
button-use-email = Usar o código por e-mail

# --- the picture from the camera's own page ---

export-title = Pegue a imagem na câmera
export-lead = Salve o QR code na página da câmera e entregue-o aqui.
export-lead-passed = Abra a página da câmera por aqui. O Regain pega o QR code quando ele aparecer lá.
export-1 = Clique em “Esqueceu a senha?” (Forgot password).
export-1-mark = Esqueceu a senha?
export-1-picture = Desenho: uma página com campos de login. Abaixo deles, um link “Esqueceu a senha?” (Forgot password).
export-2 = Escolha “Verificação por e-mail” (E-mail verification).
export-2-mark = Verificação por e-mail
export-2-picture = Desenho: uma página com três opções. A primeira é “Verificação por e-mail” (E-mail verification).
export-3 = Marque a política de privacidade (Privacy policy) e continue.
export-3-mark = Política de privacidade
export-3-picture = Desenho: uma página com um texto. Abaixo dele, uma caixa marcada para a política de privacidade.
export-4 = Clique em “Exportar” (Export) e salve o arquivo.
export-4-mark = Exportar
export-4-picture = Desenho: uma página com um QR code. Ao lado dele, um botão “Exportar” (Export).
export-4-passed = Aguarde o QR code. O Regain vai pegá-lo.
export-4-passed-picture = Desenho: uma página com um QR code.
export-drop-passed = Não veio? Salve lá e arraste até aqui
export-drop = Arraste a imagem salva até esta janela
export-found = Nos seus downloads: { $name }, { $when }
export-let-go = Solte para entregar a imagem
export-importing = Lendo a imagem…
link-let-regain = Deixar com o Regain
button-choose-picture = Escolher imagem…
button-paste-picture = Colar imagem
button-use-file = Usar esta

# --- security questions ---

answer-first-title = Responda à primeira pergunta
answer-second-title = Responda à segunda pergunta
answer-third-title = Responda à terceira pergunta
answer-lead = Pergunta { $n } de { $count }. As respostas foram salvas quando a câmera foi configurada.
answer-number = Pergunta número { $id } da lista da câmera
answer-number-where = A câmera só informa o número. A página dela mostra o texto.
answer-exact = Digite como foi salva. A câmera confere todas as respostas depois.
field-answer = Sua resposta
button-show-answer = Mostrar resposta
button-hide-answer = Ocultar resposta
button-change-answers = Alterar as respostas

# --- other ways that the app can only explain ---

aside-key_file = Use um arquivo de chave
    .lead = Ele foi salvo quando a câmera foi configurada, muitas vezes em um pen drive.
    .steps =
        Procure um arquivo com “GUID” no nome.
        Abra a página da câmera e clique em “Esqueceu a senha?” (Forgot password).
        Escolha “Arquivo GUID” (GUID file) e selecione seu arquivo.
        Digite a nova senha duas vezes e clique em OK.
    .cost = Só funciona uma vez
    .cost-in-full = Depois, salve um novo arquivo de chave. Arquivos errados podem bloquear a câmera por meia hora.
aside-phone_app = Use o app do celular
    .lead = Funciona se a câmera está no seu app Hik-Connect.
    .steps =
        Abra o Hik-Connect no celular e toque em “Mais” (More).
        Escolha “Redefinir senha do dispositivo” (Reset device password).
        Escaneie o QR code que a página da câmera mostra para esta opção.
        Digite nessa página o código que o app mostrar.
    .cost = Pode apagar todas as configurações
    .cost-in-full = Alguns gravadores perdem todas as configurações assim. Tente antes o código por e-mail.
aside-factory_reset = Restaure o padrão de fábrica
    .lead = Este é o último recurso. É preciso ir até a câmera.
    .steps =
        Procure um botão “Reset”, muitas vezes sob uma tampa.
        Desligue a câmera da energia. Segure o botão e ligue a câmera.
        Continue segurando, em geral por 15 segundos. O manual diz quanto.
        Escolha uma primeira senha e salve um endereço de e-mail.
    .cost = Você perde todas as configurações
    .cost-in-full = Nome, rede, e-mail salvo e horários se perdem. Nem toda câmera tem esse botão.

# --- the sheet for the maker's support ---

support-title = Dados para o suporte do fabricante
support-lead = Salve esta ficha e envie à loja ou à Hikvision.
support-model = Modelo:
support-serial = Número de série:
support-firmware = Software:
support-mac = Número de rede:
support-serial-note = O número de série aparece completo. Informe-o só ao suporte.
support-1 = A ficha também diz o que você tentou e quando.
support-2 = Ela não contém senha, código nem endereço de e-mail.
support-3 = Inclua uma foto da etiqueta da câmera.
support-saved = Salva:
button-save-sheet = Salvar ficha…
button-copy-sheet = Copiar ficha
button-show-support = Mostrar ficha de suporte
sheet-head = Dados de uma câmera cuja senha se perdeu. Ficha feita com o Regain { $version }.
sheet-tried = O que foi tentado e quando:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } vezes)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } vezes)
sheet-label = Para o suporte, inclua fotos disto:
sheet-photos =
    Etiqueta da câmera: modelo, número de série e a data ao lado.
    Etiqueta da caixa, se você ainda a tiver.
    Nota fiscal, com o nome da loja e a data.
sheet-ask = Onde pedir ajuda:
sheet-desks =
    Primeiro, na loja ou com quem instalou. Muitos serviços de suporte só atendem a eles.
    A Hikvision tem um suporte para cada região. Cada um atende às câmeras vendidas ali.
    O suporte dos Estados Unidos e do Canadá só atende às câmeras vendidas ali.
    Foi comprada na internet, de outra região? Então pergunte a essa loja.
    O e-mail ao serviço de redefinição é respondido por uma máquina. Não depende de loja nem de região.

# --- setting, unsure, own page ---

setting-title = Definindo a senha
setting-lead = Deixe a câmera ligada.
setting-committing = Enviando a nova senha à câmera…
setting-signing-in = Testando a nova senha uma vez…
setting-close = Não feche o Regain agora. Leva alguns segundos.
button-setting = Definindo…

unsure-title = A nova senha funcionou?
unsure-lead = Basta entrar uma vez na câmera para saber. Tentamos quando você quiser.
unsure-keep = Até lá, tenha as duas senhas à mão.
unsure-wait-until = Aguarde até { $time } e clique em “Verificar de novo”.
unsure-checking = Testando a nova senha uma vez…
button-check-again = Verificar de novo

own-title = Conclua na página da câmera
own-lead = Digite lá o código e uma nova senha. Nós a testamos aqui.
own-1 = Abra a página da câmera.
own-2 = Clique em “Esqueceu a senha?” (Forgot password).
own-3 = Escolha “Verificação por e-mail” (E-mail verification) e marque a política.
own-4 = Digite o código do e-mail.
own-5 = Digite a nova senha duas vezes e clique em OK.
own-go-on = Continue no navegador: digite lá o código e a nova senha.
own-go-back = Depois, digite a nova senha aqui.
own-go-closed = A página foi fechada? Clique em “Abrir página da câmera”.
own-lead-answers = Responda às perguntas lá e digite uma nova senha. Depois, nós a testamos uma vez aqui.
own-3-answers = Escolha “Pergunta de segurança” (Security question).
own-4-answers = Digite as três respostas.
own-mark = Código do e-mail
own-mark-answers = Suas respostas
own-picture = Desenho: uma página com três campos. O primeiro é para o código, os outros para a nova senha.
own-code = Seu código
own-password = Sua nova senha
own-opening = Abrindo a página da câmera…
own-checking = Testando a nova senha uma vez…
beside-picture = A página da câmera está no seu navegador. O Regain pega a imagem sozinho quando ela aparecer lá.
beside-reset = A página da câmera está no seu navegador. O Regain vê o que a câmera responde lá.
beside-sent = A nova senha foi enviada. Aguardando a resposta da câmera…
beside-accepted = Sua câmera aceitou a nova senha. Digite-a aqui uma vez e nós a testamos.
beside-stuck = A página da câmera não abre. Espere um pouco e recarregue-a no navegador.
beside-answer = Sua câmera respondeu: { $answer }
beside-old-protection = Esta câmera só conhece uma proteção antiga. A página dela abre sem o Regain.
link-open-directly = A página não funciona? Abra sem o Regain
turn-title = A página da câmera já fez a parte dela
turn-text = Volte ao Regain para continuar.
button-open-page = Abrir página da câmera
button-show-code = Mostrar código
button-hide-code = Ocultar código
button-copy-password = Copiar nova senha
button-set-there = Já defini a senha lá

# --- dead ends ---

end-not_activated = Esta câmera ainda não tem senha
    .lead = Ela é nova ou voltou ao padrão de fábrica. Não precisa de código.
    .steps =
        Abra a página da câmera e escolha lá a primeira senha.
        Digite um endereço de e-mail quando ela pedir. Você vai precisar dele se esquecer a senha.
end-no_email_saved = Nenhum endereço de e-mail salvo
    .lead = Por isso, a Hikvision não tem para onde enviar um código.
    .steps =
        Peça a senha a quem configurou a câmera.
        Veja se a página da câmera tem outra opção em “Esqueceu a senha?” (Forgot password).
        Algumas câmeras têm um botão de restauração. Ele apaga todas as configurações.
end-not_offered = Esta câmera não envia código
    .lead = O software dela é antigo demais, ou ela esconde isso da sua rede.
    .steps =
        Conecte-se à mesma rede da câmera e tente de novo.
        Tente pela página da câmera. Lá pode haver uma opção que ela esconde de nós.
        Fale com o suporte da Hikvision.
dead-what = O que você pode fazer
dead-offered = Outras opções
button-other-camera = Escolher outra câmera
button-reset-another = Recuperar outra câmera
button-open-camera = Abrir página da câmera
