# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Відновлення пароля камери
package-comment = Повертає доступ до вашої камери Hikvision, якщо пароль втрачено
# Words that people may search for, each ended by a semicolon.
package-keywords = камера;пароль;забули пароль;скидання;скинути;відновлення;відеоспостереження;відеокамера;Hikvision;Хіквіжн;CCTV;

# --- in app shops ---

package-summary = Поверніть доступ до своєї камери Hikvision
package-what = Забули пароль від своєї камери Hikvision? Regain крок за кроком проведе вас через відновлення електронною поштою, яке пропонує сам виробник. Усе марудне він зробить за вас.
package-finds = Він знаходить камери у вашій домашній мережі й показує, де пароль можна скинути електронною поштою.
package-gets = Він отримує картинку з QR-кодом і надсилає її електронною поштою або підказує, як це зробити.
package-waits = Він чекає на код разом із вами й установлює новий пароль. Потім один раз входить із ним, щоб упевнитися, що все працює.
package-tells = Він пояснює, що пішло не так і що робити. Продовжити можна з того самого місця.
package-honest = Жодних хитрощів і жодного вгадування паролів. Regain — не продукт Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Встановлення Regain { $version }
installer-what = Regain повертає доступ до вашої камери Hikvision, якщо пароль втрачено.
installer-alone = Програма встановлюється лише для вас, права адміністратора не потрібні. Видалити її можна як будь-яку іншу.
installer-press = Натисніть «Встановити».
installer-done-title = Regain готовий до роботи
installer-done = Ви знайдете Regain у меню «Пуск».
installer-start = Запустити Regain зараз
installer-open = Regain відкрито, і спочатку його треба закрити. Усе розпочате збережеться.
installer-close = Щоб закрити його, натисніть «OK».
installer-still-open = Regain досі відкрито. Закрийте його вікно самі й спробуйте ще раз.
installer-not-installed = Regain відкрито. Нічого не встановлено.
installer-not-removed = Regain відкрито. Нічого не видалено.
installer-not-written = Не вдалося записати файл у папку { $folder }.
installer-keeps = Regain видалено. Видалити також те, що він запам’ятав?
installer-keeps-what = Це розпочаті скидання паролів камер і журнал у папці { $data }. Збережені картинки й паролі залишаться.
