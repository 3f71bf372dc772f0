# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Восстановление пароля камеры
package-comment = Возвращает доступ к вашей камере Hikvision, если пароль утерян
# Words that people may search for, each ended by a semicolon.
package-keywords = камера;пароль;забыли пароль;сброс;восстановление;видеонаблюдение;видеокамера;Hikvision;Хиквижн;CCTV;

# --- in app shops ---

package-summary = Верните доступ к своей камере Hikvision
package-what = Забыли пароль от своей камеры Hikvision? Regain шаг за шагом проведёт вас через восстановление по электронной почте, которое предлагает сам производитель. Всё утомительное он сделает за вас.
package-finds = Он находит камеры в домашней сети и показывает, где пароль можно сбросить по электронной почте.
package-gets = Он получает картинку с QR-кодом и отправляет её по электронной почте или подсказывает, как это сделать.
package-waits = Он ждёт код вместе с вами и задаёт новый пароль. Затем один раз входит с ним и убеждается, что всё работает.
package-tells = Он объясняет, что пошло не так и что делать. Продолжить можно с того же места.
package-honest = Никаких уловок и подбора паролей. Regain — не продукт Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Установка Regain { $version }
installer-what = Regain возвращает доступ к вашей камере Hikvision, если пароль утерян.
installer-alone = Программа устанавливается только для вас, права администратора не нужны. Удалить её можно как любую другую.
installer-press = Нажмите «Установить».
installer-done-title = Regain готов к работе
installer-done = Вы найдёте Regain в меню «Пуск».
installer-start = Запустить Regain сейчас
installer-open = Regain открыт, и сначала его нужно закрыть. Всё начатое сохранится.
installer-close = Чтобы закрыть его, нажмите «ОК».
installer-still-open = Regain всё ещё открыт. Закройте его окно сами и повторите попытку.
installer-not-installed = Regain открыт. Ничего не установлено.
installer-not-removed = Regain открыт. Ничего не удалено.
installer-not-written = Не удалось записать файл в папку { $folder }.
installer-keeps = Regain удалён. Удалить и то, что он запомнил?
installer-keeps-what = Это начатые сбросы паролей камер и журнал в папке { $data }. Сохранённые картинки и пароли останутся.
