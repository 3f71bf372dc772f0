# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = ¿Cómo demostrar que es suya?
method-lead = Esta cámara puede enviar un código a la dirección de correo que tiene guardada.
method-lead-unclear = Quizá esta cámara pueda enviar un código a la dirección de correo que tiene guardada.
method-email = Código por correo
method-address = El código llega a { $address }.
method-addresses = El código llega a una de estas: { $addresses }.
method-address-unknown = La cámara no muestra qué dirección es.
method-can-you-read = ¿Puede leer el correo ahí? Si no, pregunte a quien configuró la cámara.
method-unclear = La cámara no dijo si esto funciona. Puede probar sin riesgo.
method-not-named = La cámara no menciona esta opción, así que quizá no la tenga. Puede probar una vez sin riesgo.
method-old-protection = Esta cámara solo conoce una protección antigua. Use su red doméstica, no una pública.
method-other-network = Este equipo y la cámara están en redes distintas. Conéctese primero a la red de la cámara.
method-others = Otras opciones
other-questions = Preguntas de seguridad
other-file = Archivo llave
other-app = Aplicación del teléfono
other-reset = Restablecer de fábrica
other-asking = Pidiendo a la cámara sus preguntas…
link-own-page = Usar la página de la cámara
link-own-page-text = Allí los botones los pulsa usted. Le decimos cuáles.
other-questions-text = Si se guardaron respuestas al configurar la cámara.
other-file-text = Si se guardó un archivo llave al configurar la cámara.
other-app-text = Si la cámara está en Hik-Connect.
other-reset-text = Se pierden todos los ajustes.
button-use-email = Usar código por correo

# --- the picture from the camera's own page ---

export-title = Obtenga la imagen de la cámara
export-lead = Guarde el código QR en la página de la cámara y entréguelo aquí.
export-lead-passed = Abra desde aquí la página de la cámara. Regain toma el código QR en cuanto aparece allí.
export-1 = Pulse “¿Olvidó la contraseña?” (Forgot password).
export-1-mark = ¿Olvidó la contraseña?
export-1-picture = Dibujo: una página con un cuadro para iniciar sesión. Debajo, un enlace que dice “¿Olvidó la contraseña?” (Forgot password).
export-2 = Elija “Verificación por correo” (E-mail verification).
export-2-mark = Verificación por correo
export-2-picture = Dibujo: una página con tres opciones. La primera dice “Verificación por correo” (E-mail verification).
export-3 = Marque la casilla de la política de privacidad (Privacy policy) y siga.
export-3-mark = Política de privacidad
export-3-picture = Dibujo: una página con un texto. Debajo, la casilla marcada de la política de privacidad (Privacy policy).
export-4 = Pulse “Exportar” (Export) y guarde el archivo.
export-4-mark = Exportar
export-4-picture = Dibujo: una página con un código QR. Al lado, un botón que dice “Exportar” (Export).
export-4-passed = Espere el código QR. Regain lo toma.
export-4-passed-picture = Dibujo: una página con un código QR.
export-drop-passed = ¿No llegó? Guárdelo en la página y suéltelo aquí
export-drop = Suelte la imagen guardada sobre esta ventana
export-found = En sus descargas: { $name } ({ $when })
export-let-go = Suelte para entregarla
export-importing = Leyendo la imagen…
link-let-regain = Dejar que lo haga Regain
button-choose-picture = Elegir imagen…
button-paste-picture = Pegar imagen
button-use-file = Usarlo

# --- security questions ---

answer-first-title = Responda a la primera pregunta
answer-second-title = Responda a la segunda pregunta
answer-third-title = Responda a la tercera pregunta
answer-lead = Pregunta { $n } de { $count }. Las respuestas se guardaron al configurar la cámara.
answer-number = Pregunta número { $id } de la lista de la cámara
answer-number-where = La cámara solo da el número. En su página se lee la pregunta.
answer-exact = Escríbala tal como se guardó. La cámara comprueba todas las respuestas después.
field-answer = Su respuesta
button-show-answer = Mostrar respuesta
button-hide-answer = Ocultar respuesta
button-change-answers = Cambiar las respuestas

# --- other ways that the app can only explain ---

aside-key_file = Usar un archivo llave
    .lead = Se guardó al configurar la cámara, a menudo en una memoria USB.
    .steps =
        Busque un archivo con “GUID” en el nombre.
        Abra la página de la cámara y pulse “¿Olvidó la contraseña?” (Forgot password).
        Elija “Archivo GUID” (GUID file) y seleccione allí su archivo.
        Escriba dos veces la contraseña nueva y pulse “OK”.
    .cost = Solo sirve una vez
    .cost-in-full = Después, guarde un archivo llave nuevo. Los archivos incorrectos pueden bloquear la cámara media hora.
aside-phone_app = Usar la aplicación del teléfono
    .lead = Sirve si la cámara está en su aplicación Hik-Connect.
    .steps =
        Abra Hik-Connect en su teléfono y vaya a “Más” (More).
        Elija “Restablecer contraseña del dispositivo” (Reset device password).
        Escanee el código QR que la página de la cámara muestra para esta opción.
        Escriba en esa página el código de la aplicación.
    .cost = Puede borrar todos los ajustes
    .cost-in-full = Algunos grabadores pierden así todos sus ajustes. Pruebe primero el código por correo.
aside-factory_reset = Devolver la cámara al estado de fábrica
    .lead = Es el último recurso. Necesita tener la cámara a mano.
    .steps =
        Busque un botón llamado “Reset”, a menudo bajo una tapa.
        Desenchufe la cámara. Mantenga pulsado el botón y enchufe la cámara.
        No lo suelte: a menudo hacen falta 15 segundos. El manual dice cuánto tiempo.
        Elija una primera contraseña y guarde una dirección de correo.
    .cost = Pierde todos los ajustes
    .cost-in-full = Se borran el nombre, la red, el correo guardado y los horarios. No todas las cámaras tienen este botón.

# --- the sheet for the maker's support ---

support-title = Datos para el soporte del fabricante
support-lead = Guarde esta hoja y envíela a la tienda o a Hikvision.
support-model = Modelo:
support-serial = Número de serie:
support-firmware = Software:
support-mac = Número de red (MAC):
support-serial-note = El número de serie aparece completo. Entréguelo solo al soporte.
support-1 = La hoja también dice qué se intentó y cuándo.
support-2 = No contiene contraseñas, códigos ni direcciones de correo.
support-3 = Añada una foto de la etiqueta de la cámara.
support-saved = Guardada:
button-save-sheet = Guardar hoja…
button-copy-sheet = Copiar hoja
button-show-support = Mostrar hoja de soporte
sheet-head = Datos de una cámara cuya contraseña se perdió. Hoja creada con Regain { $version }.
sheet-tried = Qué se intentó y cuándo:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } veces)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } veces)
sheet-label = Para el soporte, añada una foto de:
sheet-photos =
    La etiqueta de la cámara: modelo, número de serie y la fecha que está al lado.
    La etiqueta de la caja, si aún la tiene.
    La factura o el recibo, con el nombre de la tienda y la fecha.
sheet-ask = A quién preguntar:
sheet-desks =
    Primero, a la tienda o al instalador. Muchos servicios de soporte solo responden a ellos.
    Hikvision tiene un servicio de soporte por región. Ayuda con las cámaras vendidas allí.
    El de Estados Unidos y Canadá solo ayuda con cámaras vendidas allí.
    ¿Se compró en una tienda de internet de otra región? Entonces pregunte a esa tienda.
    El correo al servicio de recuperación lo responde un sistema automático. No depende de la tienda ni de la región.

# --- setting, unsure, own page ---

setting-title = Cambiando la contraseña
setting-lead = Deje la cámara enchufada.
setting-committing = Entregando a la cámara su contraseña nueva…
setting-signing-in = Probando una vez la contraseña nueva…
setting-close = No cierre esta aplicación ahora. Son unos segundos.
button-setting = Cambiando…

unsure-title = ¿Funcionó la contraseña nueva?
unsure-lead = Un inicio de sesión nos lo dirá. Lo probamos cuando usted lo diga.
unsure-keep = Hasta entonces, tenga a mano las dos contraseñas.
unsure-wait-until = Espere un poco. Pulse “Comprobar de nuevo” a partir de: { $time }
unsure-checking = Probando una vez la contraseña nueva…
button-check-again = Comprobar de nuevo

own-title = Termine en la página de la cámara
own-lead = Escriba allí el código y una contraseña nueva. La probamos aquí.
own-1 = Abra la página de la cámara.
own-2 = Pulse “¿Olvidó la contraseña?” (Forgot password).
own-3 = Elija “Verificación por correo” (E-mail verification) y marque la política.
own-4 = Escriba el código del correo.
own-5 = Escriba dos veces la contraseña nueva y pulse “OK”.
own-go-on = Siga en su navegador: escriba allí el código y la contraseña nueva.
own-go-back = Luego escriba aquí la contraseña nueva.
own-go-closed = ¿Se cerró esa página? Pulse “Abrir página de la cámara”.
own-lead-answers = Responda allí a las preguntas y escriba una contraseña nueva. Luego la probamos aquí una vez.
own-3-answers = Elija “Pregunta de seguridad” (Security question).
own-4-answers = Escriba las tres respuestas.
own-mark = Código del correo
own-mark-answers = Sus respuestas
own-picture = Dibujo: una página con tres campos. El primero es para el código; los otros, para la contraseña nueva.
own-code = Su código
own-password = Su contraseña nueva
own-opening = Abriendo la página de la cámara…
own-checking = Probando una vez la contraseña nueva…
beside-picture = La página de su cámara está en su navegador. Regain toma la imagen en cuanto aparece allí.
beside-reset = La página de su cámara está en su navegador. Regain ve lo que su cámara responde allí.
beside-sent = La contraseña nueva se envió. Esperando la respuesta de su cámara…
beside-accepted = Su cámara aceptó la contraseña nueva. Escríbala aquí una vez y la probamos.
beside-stuck = La página de su cámara no aparece. Espere un momento y vuelva a cargarla en su navegador.
beside-answer = Respuesta de su cámara: { $answer }
beside-old-protection = Esta cámara solo conoce una protección antigua. Su página se abre sin Regain.
link-open-directly = ¿La página no funciona? Ábrala sin Regain
turn-title = La página de su cámara ya hizo su parte
turn-text = Vuelva a Regain para seguir.
button-open-page = Abrir página de la cámara
button-show-code = Mostrar código
button-hide-code = Ocultar código
button-copy-password = Copiar contraseña nueva
button-set-there = Ya está cambiada

# --- dead ends ---

end-not_activated = Esta cámara aún no tiene contraseña
    .lead = Es nueva o volvió a su estado de fábrica. No necesita código.
    .steps =
        Abra la página de la cámara y elija allí una primera contraseña.
        Cuando la página lo pida, escriba una dirección de correo. La necesita si olvida la contraseña.
end-no_email_saved = No hay dirección de correo guardada
    .lead = Por eso Hikvision no tiene adónde enviar un código.
    .steps =
        Pida la contraseña a quien configuró la cámara.
        Mire si la página de la cámara ofrece otra opción en “¿Olvidó la contraseña?” (Forgot password).
        Algunas cámaras tienen un botón “Reset”. Lo devuelve todo al estado de fábrica.
end-not_offered = Esta cámara no puede enviar un código
    .lead = Su software es demasiado antiguo o no lo permite desde su red.
    .steps =
        Conéctese a la misma red que la cámara y vuelva a intentarlo.
        Pruebe la página de la cámara. Quizá tenga una opción que a nosotros no nos muestra.
        Pregunte al soporte de Hikvision.
dead-what = Qué puede hacer
dead-offered = Otras opciones
button-other-camera = Elegir otra cámara
button-reset-another = Otra cámara
button-open-camera = Abrir página de la cámara
