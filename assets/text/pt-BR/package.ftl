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
