# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Отправьте эту картинку в Hikvision
request-title-other = Отправьте эту картинку на адрес ниже
request-lead = Подойдёт любая почта. Код придёт на адрес, сохранённый в камере.
request-lead-chosen = Подойдёт любая почта. Код придёт на { $address }.
request-fetching = Просим у камеры картинку…
request-picture = Картинка с QR-кодом
request-to = Кому
named-by-camera = Этот адрес назвала ваша камера.
named-by-camera-alone = Этот адрес назвала только ваша камера. Он не принадлежит Hikvision.
named-by-brand = Обычный адрес для этой марки.
named-by-neutral = Обычный адрес для камер без марки.
request-said-page = Если на странице камеры указан другой адрес, отправьте туда.
request-subject = Тема и текст
request-saved = Сохранено и проверено:
request-saved-here = На этом компьютере нет окна выбора файла. Картинка здесь:
request-choose = Как вам удобнее её отправить?
request-easiest = Проще всего
request-new-mail = Напишите новое письмо на адрес
request-save = Сохраните картинку: нажмите синюю кнопку.
request-save-yours = Картинка у вас уже есть.
request-saving = Сохраняем картинку…
request-drafting = Открываем вашу почтовую программу…
request-attach = Вложите сам файл, а не его фото.
request-drafted = Черновик открыт в вашей почтовой программе
request-drafted-todo = Нажмите там «Отправить». Ничего не появилось? Всё письмо в этом файле:
request-composed-todo = Нажмите там «Отправить». Ничего не появилось? Картинка в этом файле:
request-demo-draft = Демо не открывает почтовую программу
request-demo-draft-todo = Нажмите «Письмо отправлено». Демо возьмёт картинку отсюда:
request-unopened = Не удалось открыть вашу почтовую программу
request-unopened-todo = Готовое письмо в этом файле. Откройте его и нажмите там «Отправить».
request-not-shown = Не удалось открыть папку. Найдите файл по имени.

dispatch-here = Отправить отсюда
dispatch-here-note = Понадобится пароль вашего ящика.
dispatch-draft = Открыть в почтовой программе
dispatch-draft-note = Там будет готовое письмо. Останется нажать «Отправить».
dispatch-hand = Отправить вручную
dispatch-hand-note = Сохраните картинку, затем вложите её в новое письмо.
button-save-picture = Сохранить картинку…
button-save-again = Сохранить ещё раз…
button-i-have-sent = Письмо отправлено
button-open-draft = Открыть как черновик
button-open-again = Открыть ещё раз
button-show-in-folder = Показать в папке
button-copy = Копировать
button-copy-address = Копировать адрес
button-copy-subject = Копировать тему и текст

# --- request: the camera names a stranger ---

strange-title = Куда отправить картинку?
strange-lead = Камера называет адрес, который не принадлежит Hikvision. Пока ничего не отправлено.
strange-usual = Адрес Hikvision
strange-usual-note = Подходит почти для всех камер.
strange-named = Адрес, который называет камера
strange-named-note = Мы не знаем, кто читает там почту. Выбирайте его, только если так сказал продавец.
strange-reconsider = Выбрать адрес заново
button-usual-service = Взять обычный адрес
button-named-service = Взять адрес от камеры

# --- send: which mailbox ---

send-title = Отправьте картинку из своего ящика
send-lead = Сначала укажите свой адрес почты. Пока ничего не отправляется.
send-look-up = Мы поищем сервер вашего почтового сервиса. Спросим только у него самого.
send-looking = Ищем ваш почтовый сервис…
field-from = Ваш адрес почты
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Войдите в свой почтовый ящик
mailbox-lead = Regain отправит картинку один раз. Пароль почты он не хранит.
mailbox-closed-title = Откройте свою почтовую программу
mailbox-closed-lead = { $name } не разрешает другим программам отправлять письма по паролю.
mailbox-found = Ваш почтовый сервис найден
mailbox-by-hand = Сервер, который вы указали
mailbox-demo = Встроенная почта
mailbox-line = { $server }, порт { $port }, с шифрованием
mailbox-line-open = { $server }, порт { $port }, без шифрования
mailbox-from = От: { $from }
send-status = Отправляем письмо…
send-waiting = Ждём ваш почтовый сервис…
send-delayed = Сервис просит подождать. Отправим то же письмо снова: { $time }.
field-mail-password = Пароль этого ящика
field-app-password = Пароль приложения
send-app-password = Некоторые почтовые сервисы требуют здесь пароль приложения. Они создают его для одной программы.
mailbox-demo-password = Это демо: подойдёт любой пароль, можно и без него.
mailbox-app-password = Пароль приложения — это пароль, который { $name } создаёт для одной программы.
link-server = Настройки сервера
link-server-less = Скрыть настройки сервера
field-server = Почтовый сервер
hint-server = smtp.example.org
field-port = Порт
label-protection = Защита
protection-start = STARTTLS, чаще всего порт 587
protection-tls = TLS, чаще всего порт 465
protection-none = Нет, для сервера у вас дома
protection-none-note = По пути письмо и этот пароль может прочесть кто угодно.
field-user = Имя пользователя
hint-user = Ваш адрес почты
button-send = Отправить картинку
button-open-service = Открыть сайт сервиса

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Для Gmail нужен пароль приложения. Сначала включите двухэтапную аутентификацию. Затем создайте его для Regain.
service-outlook = Откройте черновик в почтовой программе или напишите письмо на сайте.
service-yahoo = Для Yahoo нужен пароль приложения. Создайте его для Regain в разделе «Безопасность аккаунта» (Account security).
service-icloud = Для почты Apple нужен пароль приложения. Создайте его для Regain в разделе «Вход и безопасность».
service-gmx = GMX пускает программы, если это разрешить. Включите POP3 и IMAP на его сайте.
service-gmx_com = GMX пускает программы, если это разрешить. Включите POP3 и IMAP на его сайте.
service-webde = WEB.DE пускает программы, если это разрешить. Включите POP3 и IMAP на его сайте.
service-aol = Для AOL нужен пароль приложения. Создайте его для Regain в разделе «Безопасность аккаунта» (Account security).
service-zoho = Zoho пускает программы, если разрешить IMAP. При двухэтапном входе создайте пароль приложения.
service-zoho_eu = Zoho пускает программы, если разрешить IMAP. При двухэтапном входе создайте пароль приложения.
service-fastmail = Для Fastmail нужен пароль приложения. Создайте такой, который разрешает отправлять письма.
    .inbox = Для Fastmail нужен пароль приложения. Создайте такой, который разрешает читать письма.
service-tonline = Для T-Online нужен особый пароль для почтовых программ (E-Mail-Passwort). Создайте его на сайте.
service-comcast = Xfinity пускает программы, если это разрешить. Ваша почта переехала в Yahoo? Тогда откройте черновик.
    .inbox = Xfinity пускает программы, если разрешить это на его сайте.
service-att = Для AT&T нужен особый ключ почты (secure mail key). Создайте его на сайте.
service-qq = Для QQ Mail нужен особый код для программ. Чтобы получить его, включите SMTP на сайте.
    .inbox = Для QQ Mail нужен особый код для программ. Чтобы получить его, включите IMAP на сайте.
service-163 = Для 163 Mail нужен особый код для программ. Чтобы получить его, включите SMTP на сайте.
    .inbox = Для 163 Mail нужен особый код для программ. Чтобы получить его, включите IMAP на сайте.

# --- wait ---

wait-title = Проверьте почту
wait-lead = Обычно Hikvision присылает код за 5 минут.
wait-lead-to = Обычно Hikvision присылает код за 5 минут. Адрес: { $address }.
wait-by = Обычно приходит не позже: { $time }
wait-left = { $minutes ->
    [one] Осталось около { $minutes } минуты
    [few] Осталось около { $minutes } минут
    [many] Осталось около { $minutes } минут
   *[other] Осталось около { $minutes } минут
}
wait-progress = Ждём письмо
wait-while = Пока вы ждёте
wait-spam = Загляните и в папку «Спам» или «Нежелательная почта».
wait-plugged = Не отключайте камеру от питания, иначе код перестанет действовать.
wait-close = Программу можно закрыть. Она откроется на этом же месте.
wait-keep-open = Не закрывайте программу, пока не закончите. { $why }
not-remembered-room = На компьютере нет места, чтобы запомнить, где вы остановились.
not-remembered-folder = В папку, где Regain хранит свои записи, нельзя записывать.
not-remembered = Этот компьютер не может запомнить, где вы остановились.
wait-valid = Код действует до: { $until }.
wait-late = Письмо идёт дольше обычного
wait-late-spam = Загляните в папку «Спам» или «Нежелательная почта».
wait-late-attached = Проверьте, вложена ли картинка в ваше письмо.
wait-late-again = Если нет, отправьте её ещё раз.
wait-late-slow = Иногда код идёт час или целый рабочий день.
wait-expired = Этот код устарел
wait-expired-text = Код действует 48 часов. Получите новую картинку и отправьте её.
link-no-email = Нет письма уже 5 минут?
button-have-code = У меня есть код
button-send-again = Отправить ту же картинку
button-new-request = Отправить новый запрос
demo-title = Демо-почта
demo-mail = Письмо для { $to }
demo-code = Ваш код: { $code }
button-copy-code = Копировать код

# --- code ---

code-title = Введите код из письма
code-lead = Скопируйте его из письма и вставьте сюда. Код действует до: { $until }.
code-lead-plain = Скопируйте его из письма и вставьте сюда.
field-code = Код
code-once = Камера проверит код позже, вместе с новым паролем.

# --- watch: the inbox, beside the wait ---

watch-title = Следить за почтой и ждать код
watch-lead = Нужна та почта, которую указали при настройке камеры.
watch-lead-to = Код придёт на { $address }. Нужна эта почта.
watch-status = Входим в почту…
watch-app-password = Некоторые почтовые сервисы требуют здесь пароль приложения. Он уже сохранён? Оставьте поле пустым.
watch-closed = { $name } не пускает другие программы. Проверьте эту почту на сайте.
watch-keep = Сохранить его в хранилище паролей этого компьютера
watch-reads = Regain смотрит, от кого новые письма. Открывает он только письма от Hikvision.
watch-changes = В почте он ничего не меняет. Когда вы закончите, он остановится.
watch-forgotten = Пароль больше не хранится.
field-inbox-address = Адрес ящика
field-inbox-password = Пароль ящика
hint-inbox-server = imap.example.org
button-start-watching = Начать следить
link-forget-mailbox = Больше не хранить пароль
link-watch = Пусть Regain следит за почтой
link-watch-again = Следить снова
link-stop-watching = Больше не следить
watching-since = Следим за почтой { $name }@… с этого времени: { $time }
watching-lost = Нет связи. Следующая попытка: { $time }
watching-other-sender = Письмо, где упомянут Hikvision, пришло с другого адреса. Regain его не открыл: посмотрите его в почте сами.
watching-ended = Regain больше не может следить за почтой. Проверьте её сами.
keeping-kept = Пароль почты — в хранилище паролей этого компьютера.
keeping-missing = На этом компьютере нет хранилища паролей. Regain спросит пароль снова.
keeping-closed = Хранилище паролей не открылось. Regain спросит пароль снова.

# --- codes that are offered ---

offer-arrived = Пришёл код ({ $time })
offer-mail = Пришло письмо от Hikvision ({ $time })
offer-no-code = Кода в нём мы не нашли. Прочтите его сами.
offer-found = Похоже, это код: { $code }
offer-copied = Похоже, вы скопировали код
offer-junk = Письмо лежало в папке «Спам» или «Нежелательная почта».
offer-unproven = В письме указано, что оно от Hikvision. Проверить это Regain не может. Код проверит камера.
link-show-arrival = Показать письмо
link-hide-arrival = Скрыть письмо
button-use-code = Использовать
notice-title = Письмо пришло
notice-text = Чтобы продолжить, вернитесь в Regain.
