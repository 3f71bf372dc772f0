# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: recupere el acceso a su propia cámara Hikvision.

    regain                               abre la ventana
    regain --demo [--scenario S]         lo mismo con una cámara de prueba; sin pantalla: imágenes de cada página
    regain find [--seconds N] [--interface IP] [--json]
                                         muestra las cámaras
    regain probe DIRECCIÓN [--json]      lo que ofrece una cámara, solo lectura
    regain relay DIRECCIÓN [--json]      la página de la cámara a través de este equipo; dice qué vio, nunca un valor
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         recorre todo el proceso con una cámara de prueba; con correo real
                                         mediante Exim y Dovecot, si están instalados
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPCIONES]
                                         la cámara de prueba como programa
        --sadp                           responde a búsquedas; también lo hace con cualquiera de estas:
        --count N                        tantas cámaras (hasta 2000), cada una en la dirección siguiente
        --sadp-mode unicast|multicast|both
                                         adónde van las respuestas
        --claims-address IP              dice tener otra dirección, como una cámara de otra red
        --hello-after SEGUNDOS           calla ese tiempo y luego saluda, como una cámara que se enciende
        --onvif, --onvif-only            responde también a búsquedas ONVIF, o solo a ellas

    --renderer auto|gl|software          cómo se dibuja la ventana
    --language TAG                       el idioma de todos los textos, como en, es o pt-BR
    --version, --help

    Escenarios: { $scenarios }

cli-unknown-argument = Regain no conoce “{ $argument }”; “regain --help” muestra lo que conoce.
cli-missing-value = “{ $option }” necesita un valor a continuación; “regain --help” muestra cómo.
cli-bad-value = “{ $value }” no es válido para “{ $option }”; “regain --help” muestra qué lo es.
cli-no-language = Regain no habla “{ $language }”. Habla: { $languages }
cli-conflict = “{ $one }” y “{ $other }” no se pueden usar juntos; “regain --help” muestra qué se puede.
cli-needs-demo = “--scenario”, “--pictures” y “--json” necesitan “--demo” aquí; “regain --help” muestra cómo.
cli-missing-address = Indique qué cámara, por ejemplo “192.168.1.64”.
cli-bad-address = “{ $address }” no es una dirección de cámara; escríbala como 192.168.1.64 o 192.168.1.64:8080.

cli-already-open = Regain ya está abierto, pero su ventana no responde. Espere un momento y busque su ventana; si no hay ninguna, cierre la sesión de este equipo y vuelva a iniciarla.
cli-no-display = Aquí no hay pantalla para abrir una ventana; “regain --demo” también funciona sin ella.
cli-no-window = No se pudo abrir la ventana: { $reason }. No se cambió nada en la cámara. Cierre la sesión de este equipo, vuelva a iniciarla y abra Regain otra vez.
cli-no-window-gl = No se pudo abrir la ventana: { $reason }. Pruebe “regain --renderer software”.
cli-no-window-library = No se pudo abrir la ventana porque falta una parte del escritorio: { $reason }. Instale libx11, libx11-xcb, libxcursor, libxi y libxkbcommon-x11 y abra Regain otra vez.
cli-broke-off-title = Regain tiene que cerrarse
cli-broke-off = Regain se cerró por un error del programa ({ $reason }). Ábralo otra vez: lo que empezó está guardado. Si una contraseña nueva iba en camino, Regain le ayuda a saber si funciona. El registro está en { $folder }.
cli-no-log = Regain sigue sin su registro: { $reason }.
cli-log-no-file = lo que hay en su lugar no es un archivo
cli-no-start = Regain no pudo iniciarse: { $reason }. Revise que se pueda escribir en su carpeta de datos.
cli-no-threads = Regain no pudo iniciarse: el sistema ya no le da más hilos ni archivos abiertos ({ $reason }). Cierre otros programas y abra Regain otra vez.
cli-no-disk = Regain no pudo iniciarse: el disco donde está su carpeta de datos no responde. Revise ese disco y su cable, o reinicie este equipo, y abra Regain otra vez.
cli-no-scratch = Regain no pudo iniciarse: no encontró sitio para archivos temporales en { $folder } ({ $reason }). Revise que esa carpeta exista y que se pueda escribir en ella.
cli-no-simulator = La cámara de prueba no pudo iniciarse: { $reason }. Pruebe con otro puerto u otra dirección.
cli-no-mail-program = El correo real necesita {$program}, que no está instalado; instálelo o quite “--mail real”.
cli-no-mail-servers = Los servidores de correo reales no pudieron iniciarse: { $reason }. Quite “--mail real” para seguir sin ellos.
cli-no-output = No se pudo escribir la salida: { $reason }. Revise adónde va.
cli-no-pictures = No se pudieron escribir las imágenes: { $reason }. Elija otra carpeta.

cli-found = { $model } en { $address }, serie terminada en { $serial }
cli-unknown-model = Cámara
cli-unknown-serial = desconocida
cli-none-no_adapter_up = Este equipo no está en ninguna red. Conéctese a la red de la cámara y busque otra vez.
cli-none-only_vpn = Este equipo está en una VPN y en ninguna otra red. Conéctese a la red de la cámara y busque otra vez.
cli-none-firewall_may_drop = Ninguna cámara respondió. Un firewall de este equipo bloquea la búsqueda: permítala o use la dirección de la cámara.
cli-none-wifi_isolation = Ninguna cámara respondió. Quizá la red Wi-Fi aísle los dispositivos, como las de invitados: use la red doméstica.
cli-none-port_taken = Ninguna cámara respondió y otro programa ocupa el puerto de búsqueda: ciérrelo y busque otra vez.
cli-none-windows_public_profile = Ninguna cámara respondió. Quizá Windows trate esta red como pública: cámbiela a privada y busque otra vez.
cli-none-macos_local_network = Ninguna cámara respondió. Permita a este programa usar la red local en los ajustes del sistema y busque otra vez.
cli-none-other_network = Ninguna cámara respondió. Revise que tenga corriente y esté en la misma red, y que ningún firewall bloquee las respuestas.
cli-port-taken = Otro programa ocupa el puerto de búsqueda, así que la lista puede estar incompleta.

cli-probe-offline = Nada responde en { $address }. Revise la dirección y que la cámara tenga corriente.
cli-probe-broken-off = Algo responde en { $address }, pero su respuesta se corta. Espere un minuto y vuelva a intentarlo.
cli-probe-changes = El dispositivo en { $address } muestra un certificado distinto en cada pregunta. Quizá alguien esté en medio: nada de lo que dice cuenta.
cli-probe-unknown = Ningún dispositivo tiene aquí el nombre { $address }. Revise cómo está escrito.
cli-probe-other = Algo responde en { $address }, pero no es una cámara Hikvision.
cli-probe-outdated = La cámara en { $address } solo conoce una protección antigua que Regain no admite. Pruebe su dirección con http:// delante.
cli-probe-way = La recuperación por correo: { $way ->
        [offered] esta cámara la ofrece y tiene una dirección guardada
        [no_address_saved] nadie guardó una dirección, así que no se puede enviar un código
        [not_offered] esta cámara no la ofrece
        [not_activated] la cámara aún no tiene contraseña, así que no hay nada que restablecer
        [other_segment] la cámara solo la ofrece a su propia red, y este equipo está en otra
        [not_named] la cámara no la menciona, así que quizá no la tenga; al probar se sabrá
       *[hidden] la cámara no lo dice; al probar se sabrá
    }.
cli-probe-activated = Se puso una primera contraseña: { $answer ->
        [yes] sí
        [no] no, la cámara es nueva
       *[unknown] la cámara no lo dice
    }.

cli-probe-model = Es el modelo { $model }.
cli-probe-other-way = También ofrece: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = sin respuesta

cli-simulating = La cámara de prueba responde en http://{ $address }/ y su contraseña es { $password }.
cli-simulated-camera = { $model } en http://{ $address }/, número de serie { $serial }
cli-too-many-files = El sistema permite a este programa muy pocos archivos abiertos para tantas cámaras; suba antes el límite, por ejemplo con “ulimit -n 8192”, o inicie menos.
cli-simulated-mail = Un correo con el código { $code } llegó al buzón del dueño.

cli-demo-offscreen = Aquí no hay pantalla, así que el proceso se recorre sin ventana.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Listo: la contraseña nueva inicia sesión y la anterior no.
cli-rehearsal-clock = El reloj de la cámara iba mal y se puso en hora.
cli-rehearsal-address = Se cambió la dirección a la que llegan los códigos.
cli-rehearsal-stopped = Detenido: { $trouble }.
cli-rehearsal-stuck = Detenido: no pasó nada durante { $seconds } segundos.
cli-pictures-in = Las imágenes están en { $folder }.

dialog-save-title = Guardar la imagen para Hikvision
dialog-pick-title = Elegir la imagen de la página de la cámara
dialog-sheet-title = Guardar la hoja de soporte

cli-no-relay = No se pudo pasar la página de la cámara por este equipo: { $reason }. Ábrala directamente en su navegador.
cli-relay-ready = Abra esta dirección en su navegador; sirve una vez: { $url }
cli-relay-link = Si se cerró el navegador, esta dirección vuelve a abrir la página: { $url }
cli-relay-opened = La página se abrió.
cli-relay-picture = La página obtuvo la imagen para el servicio de recuperación.
cli-relay-sent = La página envió una contraseña nueva ({ $request }): { $shape }
cli-relay-known-form = Está escrita en un formato que Regain conoce: { $dialects }
cli-relay-one-of-forms = Está escrita en uno de estos formatos, que se ven iguales: { $dialects }
cli-relay-unknown-form = Está escrita en un formato que Regain no conoce.
cli-relay-addresses = La cámara dijo cuántas direcciones de correo tiene guardadas: { $count }
cli-relay-address-saved = La página cambió la dirección de correo guardada en la cámara.
cli-relay-no-email = La cámara dice que no puede enviar un código por correo.
cli-relay-locked = La cámara no acepta intentos por un tiempo.
cli-relay-locked-for = La cámara no acepta intentos ahora. Minutos de espera: { $minutes }
cli-relay-old-protection = Esta cámara solo conoce una protección antigua que Regain no admite. Abra su página directamente en su navegador: { $url }
cli-relay-answered = La cámara respondió: { $outcome }

relay-opening = Se está abriendo la página de su cámara…
relay-refused = Este enlace sirve una vez, en el navegador que se abrió primero. Vaya a Regain y pulse “Abrir página de la cámara”: así se crea otro enlace.
relay-unreachable = Su cámara no responde. No se cambió nada. Espere un momento y vuelva a cargar esta página.
relay-lost = Su cámara recibió la contraseña nueva y no respondió. Quizá se cambió, quizá no. Inicie sesión con ella para saberlo.
relay-other-camera = Otra cámara tiene ahora esta dirección. Regain no le envió la contraseña nueva. No se cambió nada. Vuelva a Regain.
relay-old-protection = Su cámara solo conoce una protección antigua. Regain no la admite. No se cambió nada. Abra la página sin Regain.
relay-elsewhere = Su cámara quería abrir otra dirección. Regain no la siguió. No se cambió nada.
