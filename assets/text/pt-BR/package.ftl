# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Recuperação de senha de câmera
package-comment = Recupere o acesso à sua câmera Hikvision quando a senha se perde
# Words that people may search for, each ended by a semicolon.
package-keywords = câmera;senha;esqueci;redefinir;recuperar;recuperação;resetar;Hikvision;CFTV;segurança;

# --- in app shops ---

package-summary = Recupere o acesso à sua câmera Hikvision
package-what = Esqueceu a senha da sua câmera Hikvision? O Regain guia você, passo a passo, pela recuperação por e-mail do próprio fabricante. A parte trabalhosa fica com ele.
package-finds = Ele encontra as câmeras na sua rede de casa e mostra quais permitem redefinir a senha por e-mail.
package-gets = Ele pega a imagem com o QR code e a envia por e-mail ou mostra como enviar.
package-waits = Ele espera o código com você e define a nova senha. Depois, entra uma vez na câmera para provar que a senha funciona.
package-tells = Ele diz o que deu errado e o que fazer, e retoma de onde você parou.
package-honest = Ele não usa truques nem adivinha senhas. O Regain não é feito pela Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instalar o Regain { $version }
installer-what = O Regain devolve o acesso à sua câmera Hikvision quando a senha se perde.
installer-alone = Ele é instalado só para você e não precisa de administrador. Você pode removê-lo como qualquer app.
installer-press = Clique em “Instalar”.
installer-done-title = O Regain está pronto
installer-done = O Regain fica no menu Iniciar.
installer-start = Abrir o Regain agora
installer-open = O Regain está aberto e precisa ser fechado antes. O que você começou fica guardado.
installer-close = Clique em “OK” para fechá-lo.
installer-still-open = O Regain continua aberto. Feche a janela dele e tente de novo.
installer-not-installed = O Regain está aberto. Nada foi instalado.
installer-not-removed = O Regain está aberto. Nada foi removido.
installer-not-written = Não foi possível gravar um arquivo em { $folder }.
installer-keeps = O Regain foi removido. Remover também o que ele guarda?
installer-keeps-what = É o que você começou com suas câmeras, e o log, em { $data }. As imagens e as senhas que você salvou ficam.
