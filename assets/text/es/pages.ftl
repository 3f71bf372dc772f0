# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Restablecer la contraseña de mi cámara - Regain
not-made-by = Regain no es un producto de Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Encontrar su cámara
stage-prove = Demostrar que es suya
stage-password = Elegir contraseña nueva
stage-done = Listo
sub-method = Elegir una opción
sub-privacy = Aviso de privacidad
sub-export = Obtener la imagen
sub-request = Enviar la imagen
sub-wait = Esperar el correo
sub-code = Escribir el código
sub-answers = Responder preguntas
rail-count = Paso { $n } de { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Paso { $n } de { $total }: { $stage }
rail-entry-done = Paso { $n } de { $total }: { $stage }, terminado
page-scroll-bar = Desplazar esta página
list-scroll-bar = Desplazar la lista
rail-list = Pasos
rail-here = Usted está aquí
rail-part-done = { $step }, terminado
camera-nameless = Su cámara
camera-line = { $model } · { $address }
row-line = { $address } · serie terminada en { $tail }

demo-strip = Demostración: cámara de prueba, nada sale de este equipo
link-stuck = No puedo seguir
stuck-title = Si no puede seguir
stuck-other = Otras opciones
stuck-other-text = Busque “¿Olvidó la contraseña?” (Forgot password) en la página de la cámara. Quizá ofrezca preguntas de seguridad o un archivo llave.
stuck-support = ¿Nada funciona? Pida ayuda a alguien
stuck-support-text = La tienda o el instalador pueden ayudar. El soporte de Hikvision pide el modelo y el número de serie.
stuck-about = Regain no es un producto de Hikvision. Usa el método del propio fabricante para restablecer la contraseña.
button-close-help = Cerrar la ayuda
button-copy-details = Copiar detalles
button-back = Atrás
button-stop = Detener
button-continue = Continuar
button-close = Cerrar
button-close-anyway = Cerrar de todos modos
button-copied = Copiado
label-details = Detalles
details-said = La respuesta fue: { $said }

# --- time ---

monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo
january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre
time-today = hoy, { $time }
time-tomorrow = mañana, { $time }
time-yesterday = ayer, { $time }
time-on-day = { $weekday }, { $day } de { $month }, { $time }
time-on-date = { $weekday }, { $day } de { $month } de { $year }, { $time }
time-after-change = { $time } (tras el cambio de hora)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } a. m.
clock-pm = { $time } p. m.

# --- resume ---

resume-title = ¿Seguir donde lo dejó?
resume-lead = Pidió un código para esta cámara.
resume-lead-unsent = La imagen de esta cámara aún no se ha enviado.
resume-lead-doubt = Una contraseña nueva iba en camino a la cámara.
resume-asked = Lo pidió: { $when }
resume-asked-code = Código pedido: { $when }
resume-fetched = La cámara la entregó: { $when }
resume-valid = Código válido hasta: { $until } (si la cámara no se reinicia).
resume-doubt = Podemos comprobar si la contraseña nueva funciona.
resume-unsent = Si ya la envió, siga de todos modos.
resume-over = Según este equipo, el código ya no sirve (válido hasta: { $until }). ¿Va bien el reloj del equipo? Si no, siga.
resume-clock-behind = Desde entonces se atrasó el reloj de este equipo. Las horas de estas páginas pueden estar mal.
link-other-camera = Otra cámara
link-remove-journey = Quitar esto del equipo
button-carry-on = Seguir
button-start-again = Empezar de nuevo

# --- find ---

find-title = Recupere el acceso a su cámara
find-lead = Elíjala abajo. Nada cambia antes del paso 3.
find-lead-none = Primero la buscamos. Nada cambia antes del paso 3.
find-newer-memo = En este equipo se usó una versión más nueva de Regain. Lo que guarda no se toca. Para seguir, abra esa versión.
find-damaged-memo = Lo que Regain guardó de una recuperación anterior no se puede leer. Quedó apartado. Empiece aquí de nuevo.
find-broke-off = La última vez, Regain se cerró por un error del programa. Puede seguir con lo que empezó.
find-cut-off = La última vez, Regain se interrumpió. Puede seguir con lo que empezó.
find-earlier = Sin terminar
earlier-camera = { $model }, serie terminada en { $end }
earlier-camera-at = { $model } en { $address }
earlier-asked = Código pedido: { $when }
earlier-unsent = La imagen aún no se ha enviado. Pedida: { $when }
earlier-doubt = Una contraseña nueva iba en camino. Podemos comprobar si funciona.
button-carry-on-with = Seguir con { $camera }
find-need-network = Misma red doméstica
find-need-inbox = El correo guardado en la cámara
find-need-time = Unos 10 minutos
find-label = La etiqueta de la cámara y la de su caja terminan en los mismos cuatro caracteres.
find-label-picture = Una etiqueta con un número que termina en { $tail }
find-unplug = ¿Hay dos iguales? Desenchufe la suya un momento y busque otra vez.
find-searching = Buscando en su red doméstica…
find-count = { $count ->
    [one] Encontramos 1 cámara.
    [many] Encontramos { $count } cámaras.
   *[other] Encontramos { $count } cámaras.
}
find-so-far = { $count ->
    [one] 1 hasta ahora
    [many] { $count } hasta ahora
   *[other] { $count } hasta ahora
}
find-none = Ninguna cámara por ahora.
find-incomplete = Quizá falte alguna en esta lista. Cierre otros programas de cámaras y busque otra vez.
find-list = Cámaras en su red
link-not-listed = Mi cámara no está en la lista
link-look-again = Buscar otra vez
link-look-everywhere = Buscar en todas partes
link-more-reasons = Más motivos
field-address = Dirección de la cámara
hint-address = Por ejemplo, 192.168.1.64

family-camera = Cámara
family-thermal = Cámara térmica
family-recorder = Grabador
family-doorbell = Videoportero
family-access = Lector de acceso
family-alarm = Panel de alarma
row-kind = { $kind } { $model }
row-nameless = Dispositivo desconocido

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Sin configurar
    .do = Aún no tiene contraseña, así que no necesita código. Pulse “Continuar” para ver qué hacer.
badge-other_segment = En otra red
    .do = Este equipo aún no puede conectarse a ella. Conéctelo a la misma red que la cámara.
spare-address = Este equipo aún no puede conectarse a ella. En los ajustes de red de este equipo, ponga por un tiempo la dirección { $address } y la máscara { $mask }. En la cámara nunca cambiamos nada.
badge-clock_wrong = Hora incorrecta
    .do = Quizá se quedó sin corriente. Déjela enchufada hasta terminar.
badge-recorders_own = Conectada a un grabador
    .do = Recupérela desde el grabador.
badge-not_hikvision = No es Hikvision
    .do = Su fabricante tiene otro método. Esta aplicación no puede ayudar.
badge-only_onvif = Solo en búsqueda amplia
    .do = No respondió a la búsqueda propia de Hikvision. Puede probar sin riesgo.
badge-cannot_reset_by_email = Sin código por correo
    .do = Eso dice la cámara. Pulse “Continuar” para ver otras opciones.
note-new = Apareció en esta búsqueda
note-silent = Esta vez no respondió
note-done = { $minutes ->
    [0] Hecho ahora mismo
    [one] Hecho hace un minuto
    [many] Hecho hace { $minutes } minutos
   *[other] Hecho hace { $minutes } minutos
}
note-email-likely = Código por correo: probable

# --- why the list is empty; what to do ---

cause-no_adapter_up = Este equipo no está en ninguna red
    .do = Enchufe un cable de red o conéctese a la red Wi-Fi de su casa.
cause-only_vpn = Este equipo solo está en una VPN
    .do = Conéctelo también a su red doméstica.
cause-firewall_may_drop = Quizá un firewall bloquee las respuestas
    .do = Permita Regain en el firewall de este equipo o escriba la dirección de la cámara.
cause-wifi_isolation = Quizá la red Wi-Fi aísle los dispositivos
    .do = Salga de la red Wi-Fi de invitados o use un cable.
cause-port_taken = Hay otro programa de cámaras abierto
    .do = Ciérrelo. SADP e iVMS son programas de ese tipo.
cause-windows_public_profile = Quizá Windows trate su red como pública
    .do = Abra los ajustes de red y elija “Red privada”.
cause-macos_local_network = Quizá este Mac no deje que Regain busque
    .do = En los ajustes del sistema, abra “Privacidad y seguridad” y luego “Red local”. Active Regain.
cause-other_network = Quizá la cámara esté apagada o en otra red
    .do = Revise que tenga corriente. Si está conectada a un grabador, escriba la dirección del grabador.

# --- check ---

check-title = Consultando su cámara
check-lead = Preguntamos a la cámara qué puede hacer. Esto no cambia nada.
check-status = Preguntando a la cámara…

# --- privacy ---

privacy-title = Antes de pedir el código
privacy-lead = Cuatro datos sobre lo que viene ahora.
privacy-what = Qué se envía
privacy-what-text = Una imagen con un dibujo cuadrado, llamado código QR. Sirve para identificar su cámara.
privacy-whom = Quién lo recibe
privacy-whom-text = Hikvision, en { $address }. La imagen la envía usted por correo. No enviamos nada a nadie más.
privacy-named-later = La dirección habitual. Su cámara la indica en el paso siguiente.
privacy-why = Para qué
privacy-why-text = Hikvision busca su cámara y envía el código por correo.
privacy-kept = Qué guardamos
privacy-kept-text = La imagen, hasta que termine. El código no.
link-full-notice = Leer el aviso completo
link-less-notice = Mostrar menos
notice-1 = Regain funciona en este equipo. No pide ninguna cuenta ni rastrea nada.
notice-2 = Habla con su cámara. Con su servicio de correo, solo si envía desde aquí o le permite vigilar la bandeja de entrada.
notice-3 = La imagen, el modelo de la cámara y las horas quedan en este equipo. Se borran cuando termina.
notice-4 = Hikvision ve la imagen y la dirección desde la que la envía. Ahí rige su propio aviso de privacidad.
button-accept = Aceptar y continuar

# --- saved address ---

saved-address-title = ¿A qué buzón tiene acceso?
saved-address-lead = La cámara tiene guardadas varias direcciones de correo. El código llega a la que elija.
saved-address-unnamed = Dirección guardada { $number }
saved-address-other = Cada dirección tiene su propia imagen. Si el código no llega, vuelva atrás y elija otra.

# --- password ---

password-title = Elija una contraseña nueva
password-lead = La usará con el nombre “{ $user }” para acceder a esta cámara.
field-password = Contraseña nueva
field-repeat = Escríbala otra vez
rule-length = De { $min } a { $max } caracteres
rule-kinds = Dos o más de: a–z, A–Z, 0–9, símbolos
rule-characters = Sin tildes, ñ, comillas ni dos puntos
rule-name = No contiene “{ $user }”
rule-met = { $rule }: se cumple
rule-open = { $rule }: aún no se cumple
rule-too-long = De { $min } a { $max } caracteres; hay { $count }
password-longer = Cuanto más larga, más segura. Use los { $max } caracteres si puede.
password-unprotected = Esta cámara no puede proteger lo que enviamos. Siga solo en una red de confianza.
password-stops = La contraseña anterior deja de servir al momento.
password-devices = Los teléfonos y grabadores que la usan pedirán la nueva.
password-keep = Guardarla en el almacén de contraseñas de este equipo
button-suggest = Sugerir una
password-suggested = ¿Qué le parece esta?
button-use-password = Usarla
button-show-password = Mostrar contraseña nueva
button-hide-password = Ocultar contraseña nueva
button-show-repeat = Mostrar contraseña repetida
button-hide-repeat = Ocultar contraseña repetida
button-show-mail = Mostrar contraseña del correo
button-hide-mail = Ocultar contraseña del correo
button-set-password = Cambiar contraseña

# --- done ---

done-title = Su cámara tiene una contraseña nueva
done-lead = La contraseña funciona. Inicio de sesión: { $when }
done-snapshot = Lo que ve la cámara
done-caption = Vista de la cámara: { $when }
done-unknown-form = La página de su cámara habló de un modo nuevo para Regain. Copie los detalles y publíquelos donde obtuvo Regain. Use el formulario “Regain learned something from my camera” (Regain aprendió algo de mi cámara). Los detalles no contienen ningún secreto.
done-order = Para dejar todo en orden

# --- done: the clock ---

done-clock-shows = La cámara marca: { $camera }; este equipo: { $computer }
done-clock-right = El reloj de la cámara va bien
done-clock-zone = El reloj de la cámara usa otra zona horaria
done-clock-ahead = El reloj de la cámara va { $amount } adelantado
done-clock-behind = El reloj de la cámara va { $amount } atrasado
done-clock-says = Le ponemos la hora y la zona horaria de este equipo.
done-clock-server = Le ponemos la hora y la zona horaria de este equipo. El servidor de hora de la cámara no responde, así que lo desactivamos.
done-clock-set = Lo pusimos en hora y lo comprobamos: ahora va bien.
done-clock-unknown = La cámara no dijo su hora
done-setting-clock = Poniendo el reloj en hora…
button-set-clock = Poner en hora
amount-minutes = { $n ->
    [one] 1 minuto
    [many] { $n } minutos
   *[other] { $n } minutos
}
amount-hours = { $n ->
    [one] 1 hora
    [many] { $n } horas
   *[other] { $n } horas
}
amount-days = { $n ->
    [one] 1 día
    [many] { $n } días
   *[other] { $n } días
}
amount-years = { $n ->
    [one] 1 año
    [many] { $n } años
   *[other] { $n } años
}

# --- done: the address for next time ---

done-recovery-to = Los próximos códigos irán a { $addresses }
done-recovery-note = ¿Tiene acceso a ese buzón?
done-recovery-none = Sin dirección de correo para la próxima vez
done-recovery-none-note = Sin una no puede llegar ningún código.
done-recovery-saved = Está guardada y la cámara la muestra.
done-recovery-replaces = { $n ->
    [0] La guardamos en la cámara y nada más.
    [one] Reemplaza a la anterior. No cambia nada más.
    [many] Reemplaza a las { $n } anteriores. No cambia nada más.
   *[other] Reemplaza a las { $n } anteriores. No cambia nada más.
}
field-recovery-address = Su dirección de correo
done-saving-address = Guardando la dirección…
button-change-short = Cambiar
button-change-address = Cambiar esta dirección
button-type-address = Escribir una dirección
button-save-address = Guardar esta dirección
link-keep-address = Dejarla como está
done-signed-out = Nuestra sesión terminó. Puede cambiar esto en la página de la cámara.

# --- done: what else uses the old password ---

done-others = Teléfonos y grabadores también la necesitan
done-others-stop = Detenga primero lo que inicia sesión por sí solo, como un grabador. Los intentos fallidos bloquean la cámara.
done-others-type = Escriba la contraseña nueva en cada aplicación del teléfono y en cada grabador.
done-others-start = Luego vuelva a ponerlos en marcha.
button-show-how = Mostrar cómo
button-hide-how = Ocultar esto

# --- done: the password store ---

done-kept = Está en el almacén de contraseñas de este equipo. Busque “regain” en { $app }.
done-kept-demo = En la demostración no se guarda nada en el almacén de contraseñas de este equipo.
store-linux = Contraseñas y claves
store-macos = Acceso a Llaveros
store-windows = Administrador de credenciales
done-keeping = Esperando al almacén de contraseñas de este equipo…
done-not-kept = Este equipo no pudo guardar la contraseña
done-not-kept-todo = Cópiela o anótela ahora. Al cerrar, desaparece de aquí.

# --- the new password, until the last page closes ---

fresh-title = Su contraseña nueva
fresh-hidden = Oculta
fresh-write = Guárdela en un lugar seguro. Al cerrar, desaparece de aquí.
button-show-short = Mostrar
button-hide-short = Ocultar
