# The menu at the foot of the rail, and what it leads to.

link-menu = Menú
button-close-menu = Cerrar menú

# --- the menu ---

menu-title = Menú
# The name of this language, in this language.
language-name = Español
menu-language = Idioma
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Idioma (Language): { $name }
menu-language-system = El de este equipo
menu-language-no-letters = Este equipo no tiene letras para: { $languages }
menu-theme = Colores
menu-theme-system = Los de este equipo
menu-theme-light = Claros
menu-theme-dark = Oscuros
menu-size = Tamaño del texto
menu-size-smaller = Pequeño
menu-size-normal = Normal
menu-size-larger = Grande
menu-size-largest = Muy grande
menu-size-held = Esta ventana es pequeña para ese tamaño. Agrándela.
menu-size-keys = Con el teclado: Ctrl con más, menos o 0.
menu-about = Acerca de Regain
menu-log = Abrir carpeta de registro
menu-forget = Borrar todo…
folder-not-opened = No pudimos abrirla. Está aquí: { $path }

# --- about ---

about-title = Acerca de Regain
about-version = Versión { $version }
about-maker = Regain es gratis y no es un producto de Hikvision.
about-data = Lo que Regain guarda
about-log = El registro
link-data-folder = Abrir carpeta de datos
link-log-folder = Abrir carpeta de registro
about-learned = Lo que Regain aprendió
about-learned-nothing = Nada aún. Aprende mientras usa la página de una cámara.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Borrar { $model }
about-parts = Componentes de otras personas
about-parts-text = Regain está hecho con componentes libres. Gracias a quienes los crearon.
link-licences = Ver componentes y licencias

# --- the licences ---

licences-title = Componentes y licencias
licences-lead = Estos componentes forman parte de Regain.

# --- forget everything ---

button-forget = Borrar todo
forget-title = ¿Borrar todo?
forget-goes = Esto se borra y no se puede recuperar:
forget-goes-list =
    La recuperación que empezó y su imagen.
    Lo que eligió en este menú y el registro.
    Lo que Regain aprendió de las cámaras.
    Las contraseñas de bandejas de entrada que Regain le guarda.
forget-stays = Esto se queda:
forget-stays-list =
    Su cámara. En ella no cambia nada.
    La contraseña de la cámara, si pidió guardarla. Mire en su almacén de contraseñas.
    Las imágenes y los borradores que guardó.
forget-not-now = Ahora mismo se está cambiando una contraseña. Espere a que termine.
forget-done-title = Se borró todo
forget-done = Regain ya no guarda nada en este equipo. Puede empezar de cero o quitar la aplicación.
forget-files-left = Algunos archivos no se pudieron borrar. Cierre otros programas que los usan y pulse otra vez.
forget-mailboxes-left = Aún hay contraseñas de bandejas de entrada: su almacén de contraseñas está cerrado. Ábralo y pulse otra vez.

# --- what was copied ---

copied-until-closed = Péguelo antes de cerrar Regain.
