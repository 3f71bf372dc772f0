# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Envíe esta imagen a Hikvision
request-title-other = Envíe esta imagen a la dirección de abajo
request-lead = Use cualquier buzón. El código llega a la dirección guardada en la cámara.
request-lead-chosen = Use cualquier buzón. El código llega a { $address }.
request-fetching = Pidiendo la imagen a la cámara…
request-picture = La imagen con el código QR
request-to = Enviar a
named-by-camera = Su cámara indicó esta dirección.
named-by-camera-alone = Solo su cámara indica esta dirección. No es de Hikvision.
named-by-brand = La dirección habitual de esta marca.
named-by-neutral = La habitual para cámaras sin marca.
request-said-page = Si la página de la cámara indica otra dirección, envíe la imagen a esa.
request-subject = Asunto y texto
request-saved = Guardada y comprobada:
request-saved-here = Este equipo no tiene ventana de archivos. La imagen está aquí:
request-choose = ¿Cómo quiere enviarla?
request-easiest = Lo más fácil
request-new-mail = Escriba un correo nuevo a
request-save = Guarde la imagen: pulse el botón azul.
request-save-yours = Ya tiene la imagen.
request-saving = Guardando la imagen…
request-drafting = Abriendo su programa de correo…
request-attach = Adjunte el archivo tal como está, no una foto.
request-drafted = Se abrió un borrador en su programa de correo
request-drafted-todo = Pulse “Enviar” allí. ¿No hay nada? El correo completo está en este archivo:
request-composed-todo = Pulse “Enviar” allí. ¿No hay nada? La imagen está en este archivo:
request-demo-draft = La demostración no abre el programa de correo
request-demo-draft-todo = Pulse “Ya está enviada”. La demostración toma la imagen de aquí:
request-unopened = No pudimos abrir su programa de correo
request-unopened-todo = El correo está listo en este archivo. Ábralo y pulse “Enviar” allí.
request-not-shown = No pudimos abrir la carpeta. Busque el archivo por su nombre.

dispatch-here = Enviarla desde aquí
dispatch-here-note = Necesita la contraseña de su buzón.
dispatch-draft = Abrirla en mi programa de correo
dispatch-draft-note = El correo queda listo allí. Usted pulsa “Enviar”.
dispatch-hand = La envío yo
dispatch-hand-note = Guarde la imagen y adjúntela a un correo nuevo.
button-save-picture = Guardar imagen…
button-save-again = Guardar otra vez…
button-i-have-sent = Ya está enviada
button-open-draft = Abrir como borrador
button-open-again = Abrir otra vez
button-show-in-folder = Mostrar en la carpeta
button-copy = Copiar
button-copy-address = Copiar dirección
button-copy-subject = Copiar asunto y texto

# --- request: the camera names a stranger ---

strange-title = ¿Adónde debe ir la imagen?
strange-lead = La cámara indica una dirección que no es de Hikvision. Aún no se ha enviado nada.
strange-usual = La dirección de Hikvision
strange-usual-note = Es la correcta para casi todas las cámaras.
strange-named = La dirección que indica la cámara
strange-named-note = No sabemos quién lee el correo allí. Elíjala solo si se lo indicó su vendedor.
strange-reconsider = Volver a elegir la dirección
button-usual-service = Usar dirección habitual
button-named-service = Usar la de la cámara

# --- send: which mailbox ---

send-title = Envíela desde su buzón
send-lead = Primero, indique su dirección de correo. Aún no se envía nada.
send-look-up = Buscamos el servidor de su servicio de correo. Solo preguntamos a ese servicio.
send-looking = Buscando su servicio de correo…
field-from = Su dirección de correo
hint-from = ana@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Inicie sesión en su buzón
mailbox-lead = Regain envía la imagen una sola vez. No guarda la contraseña de su correo.
mailbox-closed-title = Use su propio programa de correo
mailbox-closed-lead = { $name } no deja que otras aplicaciones envíen correo con una contraseña.
mailbox-found = Encontramos su servicio de correo
mailbox-by-hand = El servidor que indicó
mailbox-demo = El servicio de correo de prueba
mailbox-line = { $server }, puerto { $port }, cifrado
mailbox-line-open = { $server }, puerto { $port }, sin cifrado
mailbox-from = De { $from }
send-status = Enviando el correo…
send-waiting = Esperando a su servicio de correo…
send-delayed = Nos pide esperar. Volveremos a enviar el mismo correo: { $time }
field-mail-password = Contraseña de este buzón
field-app-password = Contraseña de aplicación
send-app-password = Algunos servicios piden aquí una contraseña de aplicación: una creada para un solo programa.
mailbox-demo-password = Esto es la demostración: sirve cualquier contraseña, o ninguna.
mailbox-app-password = Una contraseña de aplicación es la que { $name } crea para un solo programa.
link-server = Ajustes del servidor
link-server-less = Ocultar los ajustes
field-server = Servidor de correo
hint-server = smtp.example.org
field-port = Puerto
label-protection = Protección
protection-start = STARTTLS, casi siempre puerto 587
protection-tls = TLS, casi siempre puerto 465
protection-none = Ninguna, para un servidor en su casa
protection-none-note = Otros podrían leer por el camino el correo y esta contraseña.
field-user = Nombre de usuario
hint-user = Su dirección de correo
button-send = Enviar imagen
button-open-service = Abrir su página web

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail pide aquí una contraseña de aplicación. Active primero la verificación en dos pasos. Luego cree una para Regain.
service-outlook = Abra el borrador en su programa de correo o escriba el correo en la página web.
service-yahoo = Yahoo pide aquí una contraseña de aplicación. Cree una para Regain en “Seguridad de la cuenta” (Account security).
service-icloud = Apple pide aquí una contraseña específica de app. Cree una para Regain en “Inicio de sesión y seguridad”.
service-gmx = GMX deja entrar a las aplicaciones si usted lo permite. Active “POP3” e “IMAP” en su página web.
service-gmx_com = GMX deja entrar a las aplicaciones si usted lo permite. Active “POP3” e “IMAP” en su página web.
service-webde = WEB.DE deja entrar a las aplicaciones si usted lo permite. Active “POP3” e “IMAP” en su página web.
service-aol = AOL pide aquí una contraseña de aplicación. Cree una para Regain en “Seguridad de la cuenta” (Account security).
service-zoho = Zoho deja entrar a las aplicaciones si usted permite IMAP. Con verificación en dos pasos, cree una contraseña de aplicación.
service-zoho_eu = Zoho deja entrar a las aplicaciones si usted permite IMAP. Con verificación en dos pasos, cree una contraseña de aplicación.
service-fastmail = Fastmail pide aquí una contraseña de aplicación. Cree una que pueda enviar correo.
    .inbox = Fastmail pide aquí una contraseña de aplicación. Cree una que pueda leer correo.
service-tonline = T-Online pide aquí su propia contraseña para programas de correo (“E-Mail-Passwort”). Créela en su página web.
service-comcast = Xfinity deja entrar a las aplicaciones si usted lo permite. ¿Su correo pasó a Yahoo? Entonces abra un borrador.
    .inbox = Xfinity deja entrar a las aplicaciones si usted lo permite en su página web.
service-att = AT&T pide aquí una clave de correo segura (“secure mail key”). Créela en su página web.
service-qq = QQ Mail pide aquí un código propio. Active SMTP en su página web para recibirlo.
    .inbox = QQ Mail pide aquí un código propio. Active IMAP en su página web para recibirlo.
service-163 = 163 Mail pide aquí un código propio. Active SMTP en su página web para recibirlo.
    .inbox = 163 Mail pide aquí un código propio. Active IMAP en su página web para recibirlo.

# --- wait ---

wait-title = Revise su correo
wait-lead = Hikvision suele enviar el código en menos de 5 minutos.
wait-lead-to = Hikvision suele enviar el código a { $address } en menos de 5 minutos.
wait-by = Llegada aproximada: { $time }
wait-left = { $minutes ->
    [one] Falta cerca de 1 minuto
    [many] Faltan unos { $minutes } minutos
   *[other] Faltan unos { $minutes } minutos
}
wait-progress = Esperando el correo
wait-while = Mientras espera
wait-spam = Mire también en “Spam” o “Correo no deseado”.
wait-plugged = Deje la cámara enchufada. Apagarla anula el código.
wait-close = Puede cerrar esta aplicación. Al abrirla, vuelve a este punto.
wait-keep-open = Deje abierta esta aplicación hasta terminar. { $why }
not-remembered-room = En este equipo no hay espacio para recordar por dónde va.
not-remembered-folder = La carpeta donde Regain guarda sus datos no se puede modificar.
not-remembered = Este equipo no puede recordar por dónde va.
wait-valid = Código válido hasta: { $until }
wait-late = Tarda más de lo habitual
wait-late-spam = Mire en “Spam” o “Correo no deseado”.
wait-late-attached = Revise si su correo llevaba la imagen adjunta.
wait-late-again = Si no la llevaba, envíela otra vez.
wait-late-slow = Algunos códigos tardan una hora o un día laborable.
wait-expired = Este código ya no sirve
wait-expired-text = Los códigos dejan de servir a las 48 horas. Obtenga una imagen nueva y envíela.
link-no-email = ¿Sin correo tras 5 minutos?
button-have-code = Ya tengo el código
button-send-again = Reenviar la misma imagen
button-new-request = Enviar nueva solicitud
demo-title = El buzón de prueba
demo-mail = Correo para { $to }
demo-code = Su código: { $code }
button-copy-code = Copiar código

# --- code ---

code-title = Escriba el código del correo
code-lead = Cópielo del correo y péguelo aquí. Válido hasta: { $until }
code-lead-plain = Cópielo del correo y péguelo aquí.
field-code = Código
code-once = La cámara comprueba el código después, junto con su contraseña nueva.

# --- watch: the inbox, beside the wait ---

watch-title = Vigilar la bandeja de entrada
watch-lead = Use la bandeja de entrada que se indicó al configurar la cámara.
watch-lead-to = El código llega a { $address }. Use esa bandeja de entrada.
watch-status = Iniciando sesión en la bandeja de entrada…
watch-app-password = Algunos servicios piden aquí una contraseña de aplicación. ¿Ya la guardó antes? Deje esto vacío.
watch-closed = { $name } no deja entrar a otras aplicaciones. Revise la bandeja de entrada en su página web.
watch-keep = Guardarla en el almacén de contraseñas de este equipo
watch-reads = Regain mira de quién son los correos nuevos. Solo abre los de Hikvision.
watch-changes = No cambia nada en la bandeja de entrada. Deja de mirar cuando usted termina.
watch-forgotten = La contraseña ya no está guardada.
field-inbox-address = Dirección de la bandeja de entrada
field-inbox-password = Contraseña de la bandeja de entrada
hint-inbox-server = imap.example.org
button-start-watching = Empezar a vigilar
link-forget-mailbox = Borrar contraseña guardada
link-watch = Dejar que Regain vigile la bandeja
link-watch-again = Vigilarla otra vez
link-stop-watching = Dejar de vigilar
watching-since = Vigilando { $name }@… (inicio: { $time })
watching-lost = Sin conexión. Próximo intento: { $time }
watching-other-sender = Un correo que nombra a Hikvision llegó de otra dirección. Regain no lo abrió: mire en su bandeja de entrada.
watching-ended = Regain ya no puede vigilar la bandeja de entrada. Revísela por su cuenta.
keeping-kept = Su contraseña está en el almacén de contraseñas de este equipo.
keeping-missing = Este equipo no tiene almacén de contraseñas. Regain volverá a preguntar.
keeping-closed = El almacén de contraseñas sigue cerrado. Regain volverá a preguntar.

# --- codes that are offered ---

offer-arrived = Llegó un código ({ $time })
offer-mail = Llegó un correo de Hikvision ({ $time })
offer-no-code = No encontramos ningún código en él. Ábralo y léalo.
offer-found = Este parece ser el código: { $code }
offer-copied = Copió lo que puede ser el código
offer-junk = El correo estaba en “Spam” o “Correo no deseado”.
offer-unproven = Dice ser de Hikvision. Regain no puede demostrarlo. La cámara comprobará el código.
link-show-arrival = Mostrar el correo
link-hide-arrival = Ocultar el correo
button-use-code = Usarlo
notice-title = Su correo ya llegó
notice-text = Vuelva a Regain para seguir.
