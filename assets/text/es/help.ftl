# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    ¿Tiene dudas? Siga. Desde allí puede volver atrás.
    Si la cámara se quedó sin corriente, el código anterior no sirve. Empiece de nuevo.
    Si esta no es su cámara, pulse “Empezar de nuevo”.
help-find =
    ¿Está encendida la cámara? Casi todas tienen una lucecita o se oyen al encenderse.
    ¿Está este equipo en la red doméstica? La red Wi-Fi de invitados y la VPN ocultan las cámaras.
    ¿La cámara está conectada a un grabador? Entonces escriba la dirección del grabador.
    La página de su router muestra todos los dispositivos. Busque allí la dirección de la cámara.
help-check =
    Esto tarda hasta diez segundos. Las cámaras antiguas son lentas.
    Si tarda más, pulse “Detener” y revise el cable de la cámara.
    Aquí solo preguntamos. Nada cambia en la cámara.
help-method =
    La dirección se escribió al configurar la cámara.
    Si la configuró un instalador, quizá el código le llegue a él. Pregúntele.
    Si no tiene acceso a esa bandeja de entrada, cierre esta ayuda y elija otra opción.
help-privacy =
    La imagen no contiene grabaciones ni contraseñas.
    Sin este paso, Hikvision no puede saber qué cámara es la suya.
    Si no quiere hacerlo, pulse “Atrás”. No se envió nada.
help-saved_address =
    La cámara muestra solo una parte de cada dirección. Compare la primera letra y el final.
    Si la configuró un instalador, una dirección puede ser del instalador. Pregúntele.
    ¿Tiene dudas? Pruebe con una. Puede volver y elegir la otra.
help-export =
    Su navegador quizá muestre una advertencia. Es su propia cámara, así que puede seguir.
    Si no ve “¿Olvidó la contraseña?” (Forgot password), use un equipo de la misma red que la cámara.
    El navegador suele guardar la imagen en la carpeta “Descargas”.
    Exporte solo una vez. Una imagen nueva puede anular un código anterior.
help-request =
    ¿No hay ventana de archivos? Cierre esta ayuda. La página dice dónde está la imagen.
    Puede enviarla desde un teléfono. Pase antes el archivo de la imagen al teléfono.
    Adjunte el archivo tal como está. Una foto o una captura de pantalla quizá no sirvan.
    Una imagen nueva puede anular un código anterior. Use esta.
help-send =
    Sirve cualquier buzón. No tiene que ser el guardado en la cámara.
    Solo preguntamos a su servicio de correo cómo conectarnos. Lo mostramos antes de enviar.
    El correo del trabajo suele estar cerrado a otras aplicaciones. Use un buzón personal.
help-mailbox =
    Muchos servicios piden una contraseña de aplicación. Se crea en su página web.
    ¿No funciona? Pulse “Atrás” dos veces y abra el correo como borrador.
    ¿No es el servidor correcto? Abra “Ajustes del servidor” y cámbielo.
    Regain no guarda la contraseña de su correo.
help-wait =
    Busque “Hikvision” en “Spam”, “Correo no deseado” y otras carpetas.
    Mire en la bandeja de entrada que se indicó al configurar la cámara.
    ¿Iba adjunta la imagen? Si no, envíela otra vez.
    Si la cámara se reinicia, el código se anula. Entonces envíe una nueva solicitud.
help-watch =
    Muchos servicios piden una contraseña de aplicación. Se crea en su página web.
    Esto no es necesario. Puede revisar por su cuenta la bandeja de entrada.
    Algunos servicios solo se abren en un navegador web. En ese caso, pulse “Atrás”.
    Debe ser la bandeja de entrada que se indicó al configurar la cámara.
help-code =
    Copie el código del correo más reciente. Los anteriores no sirven.
    Los espacios y guiones no importan. Las mayúsculas y minúsculas quizá sí.
    Si la cámara se quedó sin corriente desde entonces, pulse “Atrás” y envíe una nueva solicitud.
help-answer_1 =
    Las preguntas las eligió quien configuró la cámara. Pregunte a esa persona.
    Escriba la respuesta como entonces, con las mismas mayúsculas y minúsculas.
    Aún no se envía nada. La cámara recibe después todas las respuestas a la vez.
help-answer_2 =
    Las preguntas las eligió quien configuró la cámara. Pregunte a esa persona.
    Puede volver atrás y cambiar la respuesta anterior.
    Aún no se envía nada. La cámara recibe después todas las respuestas a la vez.
help-answer_3 =
    Las preguntas las eligió quien configuró la cámara. Pregunte a esa persona.
    A continuación elegirá una contraseña nueva. Después, la cámara lo recibe todo de una vez.
    Unos pocos intentos fallidos bloquean la cámara un tiempo.
help-key_file =
    Busque en memorias USB y en la carpeta “Descargas” de equipos antiguos.
    Quizá el instalador tenga este archivo.
    ¿No lo encuentra? Vuelva atrás y elija otra opción.
help-phone_app =
    Solo sirve el teléfono con el que se añadió la cámara.
    Los nombres en la aplicación pueden variar un poco.
    Si tiene dudas, vuelva atrás y use el código por correo.
help-factory_reset =
    El manual de su modelo dice dónde está el botón.
    ¿No hay botón? Entonces solo puede ayudar el soporte del fabricante.
    Una cámara conectada a un grabador debe añadirse de nuevo a él.
help-support =
    La etiqueta está detrás o debajo de la cámara.
    El soporte no le pedirá su contraseña. No la dé.
    Lo mejor es preguntar en la tienda que vendió la cámara.
help-password =
    Pulse “Sugerir una” para tener una contraseña que cumpla todas las reglas.
    Muestre los dos campos y compárelos letra por letra.
    Evite tildes, ñ, comillas y dos puntos. La cámara no puede leerlos.
help-setting =
    Esto tarda hasta medio minuto.
    No desenchufe la cámara ahora.
    Si se detiene, le decimos qué cambió y qué no.
help-unsure =
    Una cámara tarda alrededor de un minuto en encenderse.
    “Comprobar de nuevo” gasta un intento de la cámara. Espere antes de pulsarlo.
    Si la contraseña nueva no funciona, quizá la anterior aún sirva.
help-own_page =
    El enlace “¿Olvidó la contraseña?” (Forgot password) está debajo del cuadro para iniciar sesión.
    ¿No aparece? Use un equipo de la misma red, no un teléfono.
    Si la página pide un código, use el mismo. No exporte una imagen nueva.
help-not_activated =
    Tras volver al estado de fábrica, una cámara no tiene contraseña.
    Configúrela en su propia página. Elija una contraseña que pueda recordar o guardar.
    ¿No es su cámara? Vuelva atrás y elija otra.
help-no_email_saved =
    La dirección solo se puede guardar antes de perder la contraseña.
    Quizá quien configuró la cámara sepa la contraseña.
    El botón “Reset” suele estar bajo una tapa, cerca de la lente o de la tarjeta.
help-not_offered =
    Las redes de invitados y la VPN pueden ocultar esta opción.
    Las cámaras conectadas a un grabador se recuperan desde el grabador.
    Las cámaras muy antiguas no tienen recuperación por correo.
help-done =
    Si la aplicación del teléfono lo pide, escriba allí la contraseña nueva.
    Si un grabador no muestra imagen, cambie la contraseña en su lista de cámaras.
    Otros programas que usan la cámara también necesitan la contraseña nueva.
    Guarde una dirección de correo a la que tenga acceso. Así podrá llegar un código la próxima vez.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Fecha: { $date }
details-system = Sistema: { $system }
details-renderer = Dibujado por: { $renderer }
details-scale = Escala: { $percent } %
details-page = Página: { $page }
details-trouble = Problema: { $trouble }
details-model = Cámara: { $model }
details-firmware = Software: { $firmware }
details-tail = Serie terminada en: { $tail }
details-line = Conexión: { $line }
details-offered = Opción por correo: { $offered }
details-service = Servicio: { $service }
details-answers = Respuestas: { $answers }
details-numbers = Números: { $numbers }
details-words = Palabras: { $words }
details-shape = Estructura: { $shape }
details-form = Formato: { $form }
details-observed = { $form }, OBSERVED en esta red
details-one_of = uno de { $forms }, OBSERVED en esta red
details-asked = La página envió: { $shape }
details-none = ninguno
