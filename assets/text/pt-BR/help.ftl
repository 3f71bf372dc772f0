# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Na dúvida, retome. De lá, você pode voltar.
    Se a câmera ficou sem energia, o código antigo não vale mais. Comece de novo.
    Se esta não é a sua câmera, clique em “Começar de novo”.
help-find =
    A câmera está ligada? A maioria tem uma luzinha ou faz um som ao ligar.
    Este computador está na rede de casa? Wi-Fi de visitantes e VPN escondem câmeras.
    A câmera está conectada a um gravador? Então digite o endereço do gravador.
    A página do seu roteador lista todos os dispositivos. Procure lá o endereço da câmera.
help-check =
    Isso leva até dez segundos. Câmeras antigas são lentas.
    Se demorar mais, clique em “Parar” e confira o cabo da câmera.
    Aqui só fazemos perguntas. Nada muda na câmera.
help-method =
    O endereço foi digitado quando a câmera foi configurada.
    Se um instalador a configurou, o código pode ir para ele. Pergunte a ele.
    Se você não tem acesso a essa caixa de entrada, feche a ajuda e escolha outra opção.
help-privacy =
    A imagem não contém vídeo nem senha.
    Sem esta etapa, a Hikvision não tem como saber qual câmera é a sua.
    Se você não quer isso, clique em “Voltar”. Nada foi enviado.
help-saved_address =
    A câmera só mostra uma parte de cada endereço. Compare a primeira letra e o final.
    Se um instalador a configurou, um dos endereços pode ser dele. Pergunte a ele.
    Na dúvida, tente um. Você pode voltar e escolher o outro.
help-export =
    O navegador pode avisar sobre esta página. É a sua própria câmera; pode continuar.
    Não há o link “Esqueceu a senha?” (Forgot password)? Use um computador na mesma rede da câmera.
    O navegador costuma salvar a imagem na pasta “Downloads”.
    Exporte uma só vez. Uma nova imagem pode cancelar um código anterior.
help-request =
    Sem janela de arquivos? Feche a ajuda. A página diz onde está a imagem.
    Você pode enviar de um celular. Passe antes o arquivo da imagem para ele.
    Anexe o próprio arquivo. Uma foto ou captura de tela pode não servir.
    Uma nova imagem pode cancelar um código anterior. Use esta.
help-send =
    Serve qualquer conta de e-mail. Não precisa ser a que está salva na câmera.
    Só perguntamos ao seu serviço de e-mail como chegar até ele. Mostramos antes de enviar.
    E-mails de trabalho costumam barrar outros apps. Use uma conta pessoal.
help-mailbox =
    Muitos serviços pedem uma senha de app. Você a cria no site deles.
    Não deu certo? Clique duas vezes em “Voltar” e abra o e-mail como rascunho.
    Servidor errado? Abra “Configurações do servidor” e altere.
    O Regain não guarda a senha do seu e-mail.
help-wait =
    Procure por “Hikvision” em “Spam”, “Lixo eletrônico” e outras pastas.
    Veja na caixa de entrada do e-mail cadastrado na câmera.
    A imagem foi anexada? Se não, envie de novo.
    Se a câmera reiniciar, o código é cancelado. Nesse caso, envie um novo pedido.
help-watch =
    Muitos serviços pedem uma senha de app. Você a cria no site deles.
    Isto não é obrigatório. Você pode ver a caixa de entrada por conta própria.
    Alguns serviços só abrem no navegador. Nesse caso, clique em “Voltar”.
    Precisa ser a caixa de entrada do e-mail cadastrado na câmera.
help-code =
    Copie o código do e-mail mais novo. Os antigos não funcionam.
    Espaços e traços não importam. Maiúsculas e minúsculas podem importar.
    Se a câmera ficou sem energia depois disso, clique em “Voltar” e envie um novo pedido.
help-answer_1 =
    Quem configurou a câmera escolheu as perguntas. Pergunte a essa pessoa.
    Tente como foi digitada na época, com as mesmas maiúsculas e minúsculas.
    Nada é enviado ainda. A câmera vê todas as respostas depois, de uma vez.
help-answer_2 =
    Quem configurou a câmera escolheu as perguntas. Pergunte a essa pessoa.
    Você pode voltar e alterar a resposta anterior.
    Nada é enviado ainda. A câmera vê todas as respostas depois, de uma vez.
help-answer_3 =
    Quem configurou a câmera escolheu as perguntas. Pergunte a essa pessoa.
    Em seguida, você escolhe uma nova senha. Aí tudo vai para a câmera de uma vez.
    Alguns erros bloqueiam a câmera por um tempo.
help-key_file =
    Procure em pen drives e na pasta “Downloads” de computadores antigos.
    Quem instalou a câmera pode ter esse arquivo.
    Não tem o arquivo? Volte e escolha outra opção.
help-phone_app =
    Só o celular que adicionou a câmera pode fazer isso.
    Os nomes no app podem ser um pouco diferentes.
    Na dúvida, volte e use o código por e-mail.
help-factory_reset =
    O manual do seu modelo diz onde fica o botão.
    Não há botão? Então só o suporte do fabricante pode ajudar.
    Uma câmera conectada a um gravador precisa ser adicionada a ele de novo.
help-support =
    A etiqueta fica atrás ou embaixo da câmera.
    O suporte não pede sua senha. Não a informe.
    A loja que vendeu a câmera é o melhor lugar para perguntar.
help-password =
    Clique em “Sugerir uma” para ter uma senha que cumpra todas as regras.
    Mostre os dois campos e compare letra por letra.
    Evite acentos, aspas e dois-pontos. A câmera não consegue lê-los.
help-setting =
    Isso leva até meio minuto.
    Não desligue a câmera agora.
    Se parar, dizemos o que foi alterado e o que não foi.
help-unsure =
    Uma câmera leva cerca de um minuto para iniciar.
    “Verificar de novo” gasta uma tentativa da câmera. Espere antes de clicar.
    Se a nova senha não funcionar, a antiga ainda pode funcionar.
help-own_page =
    O link “Esqueceu a senha?” (Forgot password) fica abaixo dos campos de login.
    Não há esse link? Use um computador na mesma rede, não um celular.
    Se a página pedir um código, use o mesmo. Não exporte outra imagem.
help-not_activated =
    A restauração completa deixa a câmera como nova. Ela fica sem senha.
    Configure-a pela página dela. Escolha uma senha que você possa achar depois.
    Não é a sua câmera? Volte e escolha outra.
help-no_email_saved =
    O endereço só pode ser salvo antes de a senha se perder.
    Quem configurou a câmera pode saber a senha.
    O botão de restauração costuma ficar sob uma tampa, perto da lente ou do cartão.
help-not_offered =
    Redes de visitantes e VPN podem esconder esta opção.
    Câmeras conectadas a um gravador têm a senha redefinida por ele.
    Câmeras muito antigas não têm nenhuma opção por e-mail.
help-done =
    Se o app do celular pedir, digite nele a nova senha.
    Se um gravador não mostra vídeo, altere a senha na lista de câmeras dele.
    Outros programas que usam a câmera também precisam da nova senha.
    Salve um endereço de e-mail que você consegue ler. Assim, um código pode chegar da próxima vez.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Data: { $date }
details-system = Sistema: { $system }
details-renderer = Desenhado por: { $renderer }
details-scale = Escala: { $percent }%
details-page = Página: { $page }
details-trouble = Problema: { $trouble }
details-model = Câmera: { $model }
details-firmware = Software: { $firmware }
details-tail = Final do nº de série: { $tail }
details-line = Conexão: { $line }
details-offered = Opção por e-mail: { $offered }
details-service = Serviço: { $service }
details-answers = Respostas: { $answers }
details-numbers = Retorno: { $numbers }
details-words = Palavras: { $words }
details-shape = Estrutura: { $shape }
details-form = Formato: { $form }
details-observed = { $form }, OBSERVED nesta rede
details-one_of = um de { $forms }, OBSERVED nesta rede
details-asked = Enviado pela página: { $shape }
details-none = nenhum
