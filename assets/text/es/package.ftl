# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Recuperación de contraseña de cámaras
package-comment = Recupere el acceso a su propia cámara Hikvision si se perdió la contraseña
# Words that people may search for, each ended by a semicolon.
package-keywords = cámara;contraseña;clave;olvidé;olvidada;restablecer;recuperar;resetear;Hikvision;CCTV;videovigilancia;

# --- in app shops ---

package-summary = Recupere el acceso a su propia cámara Hikvision
package-what = ¿Olvidó la contraseña de su propia cámara Hikvision? Regain recorre con usted, paso a paso, la recuperación por correo del propio fabricante y se ocupa de lo más pesado.
package-finds = Encuentra las cámaras de su red doméstica y dice cuáles se pueden recuperar por correo.
package-gets = Obtiene la imagen con el código QR y la envía por correo o le muestra cómo hacerlo.
package-waits = Espera el código con usted, cambia la contraseña e inicia sesión una vez para demostrar que funciona.
package-tells = Dice qué falló y qué hacer, y sigue donde usted lo dejó.
package-honest = No usa trucos ni adivina contraseñas. Regain no es un producto de Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instalar Regain { $version }
installer-what = Regain le devuelve el acceso a su propia cámara Hikvision si se perdió la contraseña.
installer-alone = Se instala solo para usted y no hace falta un administrador. Se puede quitar como cualquier aplicación.
installer-press = Pulse “Instalar”.
installer-done-title = Regain está listo
installer-done = Encontrará Regain en el menú Inicio.
installer-start = Abrir Regain ahora
installer-open = Regain está abierto y antes se tiene que cerrar. Lo que empezó se conserva.
installer-close = Pulse “Aceptar” para cerrarlo.
installer-still-open = Regain sigue abierto. Cierre usted su ventana y vuelva a intentarlo.
installer-not-installed = Regain está abierto. No se instaló nada.
installer-not-removed = Regain está abierto. No se quitó nada.
installer-not-written = Un archivo no se pudo guardar en { $folder }.
installer-keeps = Regain se quitó. ¿Quitar también lo que recuerda?
installer-keeps-what = Es lo que empezó con sus cámaras, y el registro, en { $data }. Las imágenes que guardó y las contraseñas que pidió guardar se quedan.
