# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Redefinir a senha da minha câmera - Regain
not-made-by = O Regain não é feito pela Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Encontre sua câmera
stage-prove = Confirme que ela é sua
stage-password = Escolha uma nova senha
stage-done = Pronto
sub-method = Escolha uma opção
sub-privacy = Aviso de privacidade
sub-export = Pegue a imagem
sub-request = Envie a imagem
sub-wait = Aguarde o e-mail
sub-code = Digite o código
sub-answers = Responda às perguntas
rail-count = Etapa { $n } de { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Etapa { $n } de { $total }: { $stage }
rail-entry-done = Etapa { $n } de { $total }: { $stage } (concluída)
page-scroll-bar = Rolar esta página
list-scroll-bar = Rolar a lista
rail-list = Etapas
rail-here = Você está aqui
rail-part-done = { $step } (concluído)
camera-nameless = Sua câmera
camera-line = { $model } · { $address }
row-line = { $address } · nº de série final { $tail }

demo-strip = Demonstração – câmera simulada, nada sai deste computador
link-stuck = Preciso de ajuda
stuck-title = Se você precisar de ajuda
stuck-other = Outras opções
stuck-other-text = Procure “Esqueceu a senha?” (Forgot password) na página da câmera. Lá pode haver perguntas de segurança ou um arquivo de chave.
stuck-support = Nada resolveu? Fale com alguém
stuck-support-text = A loja ou quem instalou a câmera pode ajudar. O suporte da Hikvision pede o modelo e o número de série.
stuck-about = O Regain não é feito pela Hikvision. Ele usa o recurso do próprio fabricante para redefinir a senha.
button-close-help = Fechar ajuda
button-copy-details = Copiar detalhes
button-back = Voltar
button-stop = Parar
button-continue = Continuar
button-close = Fechar
button-close-anyway = Fechar mesmo assim
button-copied = Copiado
label-details = Detalhes
details-said = A resposta foi: { $said }

# --- time ---

monday = segunda-feira
tuesday = terça-feira
wednesday = quarta-feira
thursday = quinta-feira
friday = sexta-feira
saturday = sábado
sunday = domingo
january = janeiro
february = fevereiro
march = março
april = abril
may = maio
june = junho
july = julho
august = agosto
september = setembro
october = outubro
november = novembro
december = dezembro
time-today = hoje às { $time }
time-tomorrow = amanhã às { $time }
time-yesterday = ontem às { $time }
time-on-day = { $weekday }, { $day } de { $month }, às { $time }
time-on-date = { $weekday }, { $day } de { $month } de { $year }, às { $time }
time-after-change = { $time } (após o fim do horário de verão)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Retomar de onde você parou?
resume-lead = Você pediu um código para esta câmera.
resume-lead-unsent = A imagem desta câmera ainda não foi enviada.
resume-lead-doubt = Uma nova senha estava a caminho da câmera.
resume-asked = Pedido feito: { $when }.
resume-asked-code = Código pedido: { $when }.
resume-fetched = Imagem gerada: { $when }.
resume-valid = O código vale até { $until }. Ele deixa de valer se a câmera reiniciar.
resume-doubt = Podemos verificar se a nova senha funciona.
resume-unsent = Se você já enviou, retome mesmo assim.
resume-over = Pelo relógio deste computador, o código já venceu (valia até { $until }). O relógio está certo? Se não, retome.
resume-clock-behind = O relógio deste computador foi atrasado depois disso. Os horários destas páginas podem estar errados.
link-other-camera = Outra câmera
link-remove-journey = Remover do computador
button-carry-on = Retomar
button-start-again = Começar de novo

# --- find ---

find-title = Recupere o acesso à sua câmera
find-lead = Escolha a câmera abaixo. Nada muda antes da etapa 3.
find-lead-none = Primeiro, vamos procurá-la. Nada muda antes da etapa 3.
find-newer-memo = Uma versão mais nova do Regain foi usada neste computador. Não mexemos no que ela guarda. Para continuar, abra essa versão.
find-damaged-memo = Não foi possível ler o que o Regain guardou da última vez. Isso foi deixado de lado. Comece de novo aqui.
find-broke-off = Da última vez, o Regain parou por um erro interno. Você pode retomar o que começou.
find-cut-off = Da última vez, o Regain foi interrompido. Você pode retomar o que começou.
find-earlier = Em andamento
earlier-camera = { $model }, número de série final { $end }
earlier-camera-at = { $model } em { $address }
earlier-asked = Código pedido: { $when }.
earlier-unsent = Imagem pedida: { $when }. Ela ainda não foi enviada.
earlier-doubt = Uma nova senha estava a caminho. Podemos verificar se ela funciona.
button-carry-on-with = Retomar { $camera }
find-need-network = A mesma rede de casa
find-need-inbox = Acesso ao e-mail salvo na câmera
find-need-time = Uns 10 minutos
find-label = A etiqueta da câmera e a da caixa terminam com os mesmos quatro caracteres.
find-label-picture = Etiqueta com um número que termina em { $tail }
find-unplug = Há duas parecidas? Desligue a sua por um instante e procure de novo.
find-searching = Procurando na sua rede de casa…
find-count = { $count ->
    [one] Encontramos { $count } câmera.
    [many] Encontramos { $count } câmeras.
   *[other] Encontramos { $count } câmeras.
}
find-so-far = { $count ->
    [one] { $count } até agora
    [many] { $count } até agora
   *[other] { $count } até agora
}
find-none = Nenhuma câmera ainda.
find-incomplete = A lista pode estar incompleta. Feche outros programas de câmera e procure de novo.
find-list = Câmeras na sua rede
link-not-listed = Minha câmera não está na lista
link-look-again = Procurar de novo
link-look-everywhere = Procurar em toda parte
link-more-reasons = Mais motivos
field-address = Endereço da câmera
hint-address = Por exemplo, 192.168.1.64

family-camera = Câmera
family-thermal = Câmera térmica
family-recorder = Gravador
family-doorbell = Campainha
family-access = Leitor de acesso
family-alarm = Central de alarme
row-kind = { $kind } { $model }
row-nameless = Dispositivo desconhecido

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Ainda sem configuração
    .do = Ela ainda não tem senha e, por isso, não precisa de código. Clique em “Continuar” para ver o que fazer.
badge-other_segment = Em outra rede
    .do = Este computador ainda não alcança a câmera. Conecte-o à mesma rede da câmera.
spare-address = Este computador ainda não alcança a câmera. Nas configurações de rede dele, use por um tempo o endereço { $address } e a máscara { $mask }. Nunca alteramos a câmera.
badge-clock_wrong = Relógio errado
    .do = Ela pode ter ficado sem energia. Deixe-a ligada até terminar.
badge-recorders_own = Conectada a um gravador
    .do = Ela está conectada a um gravador. Redefina a senha pelo gravador.
badge-not_hikvision = Não é Hikvision
    .do = O fabricante dela tem outro jeito de redefinir a senha. O Regain não pode ajudar.
badge-only_onvif = Só na busca ampla
    .do = Ela não respondeu à busca da própria Hikvision. Pode tentar sem risco.
badge-cannot_reset_by_email = Sem código por e-mail
    .do = É o que ela informa. Clique em “Continuar” para ver outras opções.
note-new = Apareceu nesta busca
note-silent = Sem resposta desta vez
note-done = { $minutes ->
    [0] Concluído agora mesmo
    [one] Concluído há { $minutes } minuto
    [many] Concluído há { $minutes } minutos
   *[other] Concluído há { $minutes } minutos
}
note-email-likely = Código por e-mail: provável

# --- why the list is empty; what to do ---

cause-no_adapter_up = Este computador não está em nenhuma rede
    .do = Conecte um cabo ou use o Wi-Fi de casa.
cause-only_vpn = Este computador só está em uma VPN
    .do = Conecte-o também à rede de casa.
cause-firewall_may_drop = Um firewall pode barrar as respostas
    .do = Libere o Regain no firewall deste computador ou digite o endereço da câmera.
cause-wifi_isolation = O Wi-Fi pode isolar os dispositivos
    .do = Saia do Wi-Fi de visitantes ou use um cabo.
cause-port_taken = Outro programa de câmera está aberto
    .do = Feche-o. O SADP e o iVMS são programas assim.
cause-windows_public_profile = O Windows pode tratar a rede como pública
    .do = Abra as configurações de rede e escolha “Rede privada”.
cause-macos_local_network = Este Mac pode não deixar o Regain procurar
    .do = Em “Ajustes do Sistema”, abra “Privacidade e Segurança” e depois “Rede Local”. Ative o Regain.
cause-other_network = A câmera pode estar desligada ou em outra rede
    .do = Veja se ela está ligada. Se estiver conectada a um gravador, digite o endereço do gravador.

# --- check ---

check-title = Consultando sua câmera
check-lead = Perguntamos à câmera o que ela permite. Isso não muda nada.
check-status = Perguntando à câmera…

# --- privacy ---

privacy-title = Antes de pedir o código
privacy-lead = Quatro pontos sobre o que vem a seguir.
privacy-what = O que é enviado
privacy-what-text = Uma imagem com um desenho quadrado, chamado QR code. Ela identifica sua câmera.
privacy-whom = Quem recebe
privacy-whom-text = A Hikvision, em { $address }. Você envia a imagem por e-mail. Não enviamos nada a mais ninguém.
privacy-named-later = O endereço habitual. Sua câmera informa qual é na próxima etapa.
privacy-why = Por quê
privacy-why-text = A Hikvision identifica sua câmera e manda o código por e-mail.
privacy-kept = O que guardamos
privacy-kept-text = A imagem, até você terminar. O código, não.
link-full-notice = Ler o aviso completo
link-less-notice = Mostrar menos
notice-1 = O Regain funciona neste computador. Não tem conta nem rastreamento.
notice-2 = Ele fala com a sua câmera. Com seu serviço de e-mail, só se você enviar por aqui ou deixar que ele acompanhe a caixa de entrada.
notice-3 = A imagem, o modelo da câmera e os horários ficam neste computador. Tudo é apagado quando você termina.
notice-4 = A Hikvision vê a imagem e o endereço de onde você a envia. Aí vale o aviso de privacidade dela.
button-accept = Aceitar e continuar

# --- saved address ---

saved-address-title = Qual conta de e-mail você consegue abrir?
saved-address-lead = Há vários endereços de e-mail salvos na câmera. O código vai para o que você escolher.
saved-address-unnamed = Endereço salvo { $number }
saved-address-other = Cada endereço tem sua própria imagem. Se o código não chegar, volte e escolha outro.

# --- password ---

password-title = Escolha uma nova senha
password-lead = Você vai usá-la com o nome “{ $user }” para entrar nesta câmera.
field-password = Nova senha
field-repeat = Digite de novo
rule-length = De { $min } a { $max } caracteres
rule-kinds = Pelo menos dois tipos: a–z, A–Z, 0–9, símbolos
rule-characters = Sem acentos, aspas ou dois-pontos
rule-name = Não contém “{ $user }”
rule-met = { $rule }: certo
rule-open = { $rule }: ainda não
rule-too-long = De { $min } a { $max } caracteres; a sua tem { $count }
password-longer = Quanto mais longa, mais segura. Se puder, use todos os { $max } caracteres.
password-unprotected = Esta câmera não protege o que enviamos. Continue só em uma rede de confiança.
password-stops = A senha antiga deixa de funcionar na hora.
password-devices = Celulares e gravadores que a usam vão pedir a nova.
password-keep = Salvar no cofre de senhas deste computador
button-suggest = Sugerir uma
password-suggested = Que tal esta?
button-use-password = Usar esta
button-show-password = Mostrar nova senha
button-hide-password = Ocultar nova senha
button-show-repeat = Mostrar senha repetida
button-hide-repeat = Ocultar senha repetida
button-show-mail = Mostrar senha do e-mail
button-hide-mail = Ocultar senha do e-mail
button-set-password = Definir nova senha

# --- done ---

done-title = Sua câmera tem uma nova senha
done-lead = Entramos na câmera { $when }. A senha funciona.
done-snapshot = O que a câmera está vendo
done-caption = Visão da câmera, { $when }
done-unknown-form = A página da sua câmera respondeu de um modo novo para o Regain. Copie os detalhes e publique-os onde você obteve o Regain. Use o formulário “Regain learned something from my camera” (em inglês). Os detalhes não contêm nada secreto.
done-order = Últimos ajustes

# --- done: the clock ---

done-clock-shows = Câmera: { $camera }. Computador: { $computer }.
done-clock-right = O relógio da câmera está certo
done-clock-zone = O relógio da câmera está em outro fuso
done-clock-ahead = O relógio da câmera está { $amount } adiantado
done-clock-behind = O relógio da câmera está { $amount } atrasado
done-clock-says = Vamos usar a hora e o fuso deste computador.
done-clock-server = Vamos usar a hora e o fuso deste computador. O servidor de hora da câmera não responde; por isso, será desativado.
done-clock-set = Acertamos o relógio e conferimos: agora está certo.
done-clock-unknown = A câmera não informou a hora
done-setting-clock = Acertando o relógio…
button-set-clock = Acertar o relógio
amount-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minutos
   *[other] { $n } minutos
}
amount-hours = { $n ->
    [one] { $n } hora
    [many] { $n } horas
   *[other] { $n } horas
}
amount-days = { $n ->
    [one] { $n } dia
    [many] { $n } dias
   *[other] { $n } dias
}
amount-years = { $n ->
    [one] { $n } ano
    [many] { $n } anos
   *[other] { $n } anos
}

# --- done: the address for next time ---

done-recovery-to = Da próxima vez, os códigos vão para { $addresses }
done-recovery-note = Você tem acesso a esse e-mail?
done-recovery-none = Nenhum e-mail salvo para a próxima vez
done-recovery-none-note = Sem um endereço, nenhum código pode chegar.
done-recovery-saved = Está salvo, e a câmera já o mostra.
done-recovery-replaces = { $n ->
    [0] Ele é gravado na câmera. Nada mais muda.
    [one] Ele entra no lugar do antigo. Nada mais muda.
    [many] Ele entra no lugar dos { $n } antigos. Nada mais muda.
   *[other] Ele entra no lugar dos { $n } antigos. Nada mais muda.
}
field-recovery-address = Seu endereço de e-mail
done-saving-address = Salvando o endereço…
button-change-short = Alterar
button-change-address = Alterar este endereço
button-type-address = Digitar um endereço
button-save-address = Salvar este endereço
link-keep-address = Deixar como está
done-signed-out = Nosso acesso terminou. Você pode alterar isso na página da câmera.

# --- done: what else uses the old password ---

done-others = Celulares e gravadores também precisam dela
done-others-stop = Primeiro, pare o que entra sozinho na câmera, como um gravador. Tentativas erradas bloqueiam a câmera.
done-others-type = Digite a nova senha em cada app do celular e em cada gravador.
done-others-start = Depois, ligue tudo de novo.
button-show-how = Mostrar como
button-hide-how = Ocultar isto

# --- done: the password store ---

done-kept = Ela está no cofre de senhas deste computador. Procure por “regain” no app { $app }.
done-kept-demo = Na demonstração, nada é guardado no cofre de senhas deste computador.
store-linux = Senhas e chaves
store-macos = Acesso às Chaves
store-windows = Gerenciador de Credenciais
done-keeping = Aguardando o cofre de senhas deste computador…
done-not-kept = Este computador não conseguiu salvar a senha
done-not-kept-todo = Copie ou anote a senha agora. Ao fechar, ela some daqui.

# --- the new password, until the last page closes ---

fresh-title = Sua nova senha
fresh-hidden = Oculta
fresh-write = Guarde-a em lugar seguro. Ao fechar, ela some daqui.
button-show-short = Mostrar
button-hide-short = Ocultar
