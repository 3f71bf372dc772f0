# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Fechar menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Português (Brasil)
menu-language = Idioma
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Idioma (Language): { $name }
menu-language-system = Como no computador
menu-language-no-letters = Este computador não tem as letras de: { $languages }
menu-theme = Cores
menu-theme-system = Como no computador
menu-theme-light = Claras
menu-theme-dark = Escuras
menu-size = Tamanho do texto
menu-size-smaller = Menor
menu-size-normal = Normal
menu-size-larger = Maior
menu-size-largest = Máximo
menu-size-held = A janela é pequena demais para esse tamanho. Aumente a janela.
menu-size-keys = Pelo teclado: Ctrl com mais, menos ou 0.
menu-about = Sobre o Regain
menu-log = Abrir a pasta do log
menu-forget = Apagar tudo…
folder-not-opened = Não conseguimos abrir. Está aqui: { $path }

# --- about ---

about-title = Sobre o Regain
about-version = Versão { $version }
about-maker = O Regain é gratuito e não é feito pela Hikvision.
about-data = O que o Regain guarda
about-log = O log
link-data-folder = Abrir a pasta de dados
link-log-folder = Abrir a pasta do log
about-learned = O que o Regain aprendeu
about-learned-nothing = Nada ainda. Ele aprende enquanto você usa a página de uma câmera.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Apagar { $model }
about-parts = Componentes feitos por outras pessoas
about-parts-text = O Regain é feito com componentes livres. Agradecemos a quem os criou.
link-licences = Ver componentes e licenças

# --- the licences ---

licences-title = Componentes e licenças
licences-lead = Estes componentes fazem parte do Regain.

# --- forget everything ---

button-forget = Apagar tudo
forget-title = Apagar tudo?
forget-goes = Isto é apagado e não volta mais:
forget-goes-list =
    A redefinição que você começou e a imagem dela.
    O que você escolheu neste menu e o log.
    O que o Regain aprendeu com as câmeras.
    As senhas de caixas de entrada que o Regain guarda para você.
forget-stays = Isto fica:
forget-stays-list =
    Sua câmera. Nada muda nela.
    A senha da câmera, se você a salvou. Procure no seu cofre de senhas.
    As imagens e os rascunhos que você salvou.
forget-not-now = Uma senha está sendo definida agora. Aguarde o fim.
forget-done-title = Tudo foi apagado
forget-done = O Regain não guarda mais nada neste computador. Você pode começar do zero ou remover o app.
forget-files-left = Alguns arquivos não puderam ser removidos. Feche os outros programas que os usam e clique de novo.
forget-mailboxes-left = Ainda há senhas de caixas de entrada guardadas: o cofre de senhas está fechado. Abra-o e clique de novo.

# --- what was copied ---

copied-until-closed = Cole antes de fechar o Regain.
