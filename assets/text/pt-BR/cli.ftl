# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: recupere o acesso à sua câmera Hikvision.

    regain                               abre a janela
    regain --demo [--scenario S]         o mesmo com uma câmera simulada; sem tela: imagens de todas as páginas
    regain find [--seconds N] [--interface IP] [--json]
                                         lista as câmeras
    regain probe ADDRESS [--json]        o que uma câmera oferece, só leitura
    regain relay ADDRESS [--json]        a página da câmera por este computador; diz o que viu, nunca um valor
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         faz todo o percurso com uma câmera simulada; com e-mail de verdade
                                         pelo Exim e pelo Dovecot, se estiverem instalados
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         a câmera simulada como um programa
        --sadp                           responde a buscas; também o faz com qualquer uma destas:
        --count N                        tantas câmeras (até 2000), cada uma no endereço seguinte ao anterior
        --sadp-mode unicast|multicast|both
                                         para onde vão as respostas
        --claims-address IP              diz que tem outro endereço, como uma câmera de outra rede
        --hello-after SECONDS            fica em silêncio até lá e então se anuncia, como uma câmera ao ligar
        --onvif, --onvif-only            responde também a buscas ONVIF, ou só a elas

    --renderer auto|gl|software          como a janela é desenhada
    --language TAG                       o idioma de todas as palavras, como en, es ou pt-BR
    --version, --help

    Cenários: { $scenarios }

cli-unknown-argument = O Regain não conhece “{ $argument }”; “regain --help” lista o que ele conhece.
cli-missing-value = “{ $option }” precisa de um valor em seguida; “regain --help” mostra como.
cli-bad-value = “{ $value }” não serve para “{ $option }”; “regain --help” mostra o que serve.
cli-no-language = O Regain não fala “{ $language }”. Ele fala: { $languages }
cli-conflict = “{ $one }” e “{ $other }” não combinam; “regain --help” mostra o que combina.
cli-needs-demo = “--scenario”, “--pictures” e “--json” precisam de “--demo” aqui; “regain --help” mostra como.
cli-missing-address = Diga qual câmera, como em “192.168.1.64”.
cli-bad-address = “{ $address }” não é um endereço de câmera; digite como 192.168.1.64 ou 192.168.1.64:8080.

cli-already-open = O Regain já está aberto, mas a janela dele não responde. Espere um pouco e procure a janela; se não houver nenhuma, saia da sua conta neste computador e entre de novo.
cli-no-display = Não há tela aqui para abrir uma janela; “regain --demo” também funciona sem tela.
cli-no-window = Não foi possível abrir a janela: { $reason }. Nada foi alterado na câmera. Saia da sua conta neste computador, entre de novo e inicie o Regain mais uma vez.
cli-no-window-gl = Não foi possível abrir a janela: { $reason }. Tente “regain --renderer software”.
cli-no-window-library = Não foi possível abrir a janela, porque uma parte da área de trabalho não está instalada: { $reason }. Instale libx11, libx11-xcb, libxcursor, libxi e libxkbcommon-x11 e inicie o Regain de novo.
cli-broke-off-title = O Regain precisa fechar
cli-broke-off = O Regain parou por um erro interno ({ $reason }). Inicie-o de novo: o que você começou está guardado. Se uma nova senha estava a caminho, o Regain ajuda a verificar se ela funciona. O log está em { $folder }.
cli-no-log = O Regain continua sem o log: { $reason }.
cli-log-no-file = o que está no lugar dele não é um arquivo
cli-no-start = Não foi possível iniciar o Regain: { $reason }. Confira se é permitido gravar na sua pasta de dados.
cli-no-threads = Não foi possível iniciar o Regain: o sistema não dá a ele mais threads nem arquivos abertos ({ $reason }). Feche outros programas e inicie o Regain de novo.
cli-no-disk = Não foi possível iniciar o Regain: o disco onde está a pasta de dados dele não responde. Confira esse disco e o cabo, ou reinicie este computador, e inicie o Regain de novo.
cli-no-scratch = Não foi possível iniciar o Regain: não há lugar para arquivos temporários em { $folder } ({ $reason }). Confira se essa pasta existe e se é permitido gravar nela.
cli-no-simulator = Não foi possível iniciar a câmera simulada: { $reason }. Tente outra porta ou outro endereço.
cli-no-mail-program = O e-mail de verdade precisa de {$program}, que não está instalado aqui; instale-o ou retire “--mail real”.
cli-no-mail-servers = Não foi possível iniciar os servidores de e-mail de verdade: { $reason }. Retire “--mail real” para seguir sem eles.
cli-no-output = Não foi possível gravar a saída: { $reason }. Confira para onde ela vai.
cli-no-pictures = Não foi possível gravar as imagens: { $reason }. Escolha outra pasta.

cli-found = { $model } em { $address }, número de série final { $serial }
cli-unknown-model = Câmera
cli-unknown-serial = desconhecido
cli-none-no_adapter_up = Este computador não está em nenhuma rede. Conecte-se à rede da câmera e procure de novo.
cli-none-only_vpn = Este computador está em uma VPN e em nenhuma outra rede. Conecte-se à rede da câmera e procure de novo.
cli-none-firewall_may_drop = Nenhuma câmera respondeu. Um firewall neste computador barra a busca: libere-a ou use o endereço da câmera.
cli-none-wifi_isolation = Nenhuma câmera respondeu. O Wi-Fi pode isolar os dispositivos, como fazem as redes de visitantes: conecte-se à rede de casa.
cli-none-port_taken = Nenhuma câmera respondeu, e outro programa ocupa a porta de busca: feche-o e procure de novo.
cli-none-windows_public_profile = Nenhuma câmera respondeu. O Windows pode tratar esta rede como pública: mude para rede privada e procure de novo.
cli-none-macos_local_network = Nenhuma câmera respondeu. Permita que este programa use a rede local nos ajustes do sistema e procure de novo.
cli-none-other_network = Nenhuma câmera respondeu. Confira se ela está ligada e na mesma rede e se nenhum firewall barra as respostas.
cli-port-taken = Outro programa ocupa a porta de busca; por isso, a lista pode estar incompleta.

cli-probe-offline = Nada responde em { $address }. Confira o endereço e se a câmera está ligada.
cli-probe-broken-off = Algo responde em { $address }, mas a resposta vem incompleta. Aguarde um minuto e tente de novo.
cli-probe-changes = O dispositivo em { $address } mostra um certificado diferente a cada pergunta. Alguém pode estar no meio; por isso, nada do que ele diz vale.
cli-probe-unknown = Nenhum dispositivo tem o nome { $address } aqui. Confira como ele se escreve.
cli-probe-other = Algo responde em { $address }, mas não é uma câmera Hikvision.
cli-probe-outdated = A câmera em { $address } só conhece uma proteção antiga, com a qual o Regain não trabalha. Tente o endereço com http:// na frente.
cli-probe-way = A recuperação por e-mail: { $way ->
        [offered] esta câmera a oferece e tem um endereço salvo
        [no_address_saved] ninguém salvou um endereço; por isso, nenhum código pode ser enviado
        [not_offered] esta câmera não a oferece
        [not_activated] a câmera ainda não tem senha; por isso, não há nada a redefinir
        [other_segment] a câmera só a oferece à própria rede, e este computador está em outra
        [not_named] a câmera não a menciona; provavelmente não a tem, mas só tentando se sabe
       *[hidden] a câmera não diz; só tentando se sabe
    }.
cli-probe-activated = Uma primeira senha foi definida: { $answer ->
        [yes] sim
        [no] não, a câmera é nova
       *[unknown] a câmera não diz
    }.

cli-probe-model = Modelo: { $model }.
cli-probe-other-way = Ela também oferece: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = sem resposta

cli-simulating = A câmera simulada responde em http://{ $address }/ e a senha dela é { $password }.
cli-simulated-camera = { $model } em http://{ $address }/, número de série { $serial }
cli-too-many-files = O sistema permite a este programa poucos arquivos abertos para tantas câmeras; aumente antes o limite, por exemplo com “ulimit -n 8192”, ou inicie menos.
cli-simulated-mail = Um e-mail com o código { $code } chegou à conta de e-mail do dono.

cli-demo-offscreen = Não há tela aqui; por isso, o percurso é feito sem janela.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Pronto: a nova senha dá acesso, e a antiga não.
cli-rehearsal-clock = O relógio da câmera estava errado e foi acertado.
cli-rehearsal-address = O endereço para onde vão os códigos foi alterado.
cli-rehearsal-stopped = Parou: { $trouble }.
cli-rehearsal-stuck = Parou: nada aconteceu por { $seconds } segundos.
cli-pictures-in = As imagens estão em { $folder }.

dialog-save-title = Salvar a imagem para a Hikvision
dialog-pick-title = Escolher a imagem da página da câmera
dialog-sheet-title = Salvar a ficha de suporte

cli-no-relay = Não foi possível passar a página da câmera por este computador: { $reason }. Abra-a diretamente no navegador.
cli-relay-ready = Abra este endereço no navegador; ele funciona uma vez: { $url }
cli-relay-link = Se o navegador foi fechado, este endereço abre a página de novo: { $url }
cli-relay-opened = A página foi aberta.
cli-relay-picture = A página buscou a imagem para o serviço de recuperação.
cli-relay-sent = A página enviou uma nova senha ({ $request }): { $shape }
cli-relay-known-form = Está em um formato que o Regain conhece: { $dialects }
cli-relay-one-of-forms = Está em um destes formatos, que têm a mesma aparência: { $dialects }
cli-relay-unknown-form = Está em um formato que o Regain não conhece.
cli-relay-addresses = A câmera informou quantos endereços de e-mail estão salvos nela: { $count }
cli-relay-address-saved = A página alterou o endereço de e-mail salvo na câmera.
cli-relay-no-email = A câmera diz que não pode enviar um código por e-mail.
cli-relay-locked = A câmera não aceita tentativas por algum tempo.
cli-relay-locked-for = A câmera não aceita tentativas agora. Minutos de espera: { $minutes }
cli-relay-old-protection = Esta câmera só conhece uma proteção antiga, com a qual o Regain não trabalha. Abra a página dela diretamente no navegador: { $url }
cli-relay-answered = A câmera respondeu: { $outcome }

relay-opening = A página da sua câmera está abrindo…
relay-refused = Este link funciona uma vez, no navegador que o abriu primeiro. Vá ao Regain e clique em “Abrir página da câmera”: isso cria um novo link.
relay-unreachable = Sua câmera não responde. Nada foi alterado. Espere um pouco e recarregue esta página.
relay-lost = Sua câmera recebeu a nova senha e não respondeu. A senha pode ter sido definida ou não. Entre com ela para saber.
relay-other-camera = Outra câmera está neste endereço agora. O Regain não enviou a nova senha a ela. Nada foi alterado. Volte ao Regain.
relay-old-protection = Sua câmera só conhece uma proteção antiga. O Regain não trabalha com ela. Nada foi alterado. Abra a página sem o Regain.
relay-elsewhere = Sua câmera quis levar você a outro endereço. O Regain não foi até lá. Nada foi alterado.
