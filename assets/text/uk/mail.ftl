# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Надішліть цю картинку до Hikvision
request-title-other = Надішліть цю картинку на адресу нижче
request-lead = Підійде будь-яка пошта. Код прийде на адресу, збережену в камері.
request-lead-chosen = Підійде будь-яка пошта. Код прийде на { $address }.
request-fetching = Просимо в камери картинку…
request-picture = Картинка з QR-кодом
request-to = Кому
named-by-camera = Цю адресу назвала ваша камера.
named-by-camera-alone = Цю адресу назвала лише ваша камера. Вона не належить Hikvision.
named-by-brand = Звичайна адреса для цієї марки.
named-by-neutral = Звичайна адреса для камер без марки.
request-said-page = Якщо на сторінці камери вказано іншу адресу, надішліть туди.
request-subject = Тема й текст
request-saved = Збережено й перевірено:
request-saved-here = На цьому комп’ютері немає вікна вибору файлу. Картинка тут:
request-choose = Як вам зручніше її надіслати?
request-easiest = Найпростіше
request-new-mail = Напишіть новий лист на адресу
request-save = Збережіть картинку: натисніть синю кнопку.
request-save-yours = Картинку ви вже маєте.
request-saving = Зберігаємо картинку…
request-drafting = Відкриваємо вашу поштову програму…
request-attach = Вкладіть сам файл, а не його фото.
request-drafted = Чернетку відкрито у вашій поштовій програмі
request-drafted-todo = Натисніть там «Надіслати». Нічого не з’явилося? Увесь лист у цьому файлі:
request-composed-todo = Натисніть там «Надіслати». Нічого не з’явилося? Картинка в цьому файлі:
request-demo-draft = Демо не відкриває поштової програми
request-demo-draft-todo = Натисніть «Лист надіслано». Демо візьме картинку звідси:
request-unopened = Не вдалося відкрити вашу поштову програму
request-unopened-todo = Готовий лист у цьому файлі. Відкрийте його й натисніть там «Надіслати».
request-not-shown = Не вдалося відкрити папку. Знайдіть файл за назвою.

dispatch-here = Надіслати звідси
dispatch-here-note = Знадобиться пароль вашої скриньки.
dispatch-draft = Відкрити в поштовій програмі
dispatch-draft-note = Там буде готовий лист. Залишиться натиснути «Надіслати».
dispatch-hand = Надіслати самостійно
dispatch-hand-note = Збережіть картинку, потім вкладіть її в новий лист.
button-save-picture = Зберегти картинку…
button-save-again = Зберегти ще раз…
button-i-have-sent = Лист надіслано
button-open-draft = Відкрити як чернетку
button-open-again = Відкрити ще раз
button-show-in-folder = Показати в папці
button-copy = Копіювати
button-copy-address = Копіювати адресу
button-copy-subject = Копіювати тему й текст

# --- request: the camera names a stranger ---

strange-title = Куди надіслати картинку?
strange-lead = Камера називає адресу, яка не належить Hikvision. Поки що нічого не надіслано.
strange-usual = Адреса Hikvision
strange-usual-note = Підходить майже для всіх камер.
strange-named = Адреса, яку називає камера
strange-named-note = Ми не знаємо, хто читає там пошту. Вибирайте її, лише якщо так сказав продавець.
strange-reconsider = Вибрати адресу ще раз
button-usual-service = Узяти звичайну адресу
button-named-service = Узяти адресу від камери

# --- send: which mailbox ---

send-title = Надішліть картинку зі своєї скриньки
send-lead = Спочатку вкажіть свою електронну адресу. Поки що нічого не надсилається.
send-look-up = Ми пошукаємо сервер вашого поштового сервісу. Запитаємо лише в нього самого.
send-looking = Шукаємо ваш поштовий сервіс…
field-from = Ваша електронна адреса
hint-from = olena@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Увійдіть у свою поштову скриньку
mailbox-lead = Regain надішле картинку один раз. Пароля пошти він не зберігає.
mailbox-closed-title = Скористайтеся своєю поштовою програмою
mailbox-closed-lead = { $name } не дозволяє іншим програмам надсилати листи за паролем.
mailbox-found = Ваш поштовий сервіс знайдено
mailbox-by-hand = Сервер, який ви вказали
mailbox-demo = Вбудована пошта
mailbox-line = { $server }, порт { $port }, із шифруванням
mailbox-line-open = { $server }, порт { $port }, без шифрування
mailbox-from = Від: { $from }
send-status = Надсилаємо лист…
send-waiting = Чекаємо на ваш поштовий сервіс…
send-delayed = Сервіс просить зачекати. Надішлемо той самий лист знову: { $time }.
field-mail-password = Пароль цієї скриньки
field-app-password = Пароль додатка
send-app-password = Деякі поштові сервіси вимагають тут пароль додатка. Вони створюють його для однієї програми.
mailbox-demo-password = Це демо: підійде будь-який пароль, можна й без нього.
mailbox-app-password = Пароль додатка — це пароль, який { $name } створює для однієї програми.
link-server = Налаштування сервера
link-server-less = Згорнути налаштування
field-server = Поштовий сервер
hint-server = smtp.example.org
field-port = Порт
label-protection = Захист
protection-start = STARTTLS, найчастіше порт 587
protection-tls = TLS, найчастіше порт 465
protection-none = Без захисту, для сервера у вас удома
protection-none-note = Дорогою лист і цей пароль може прочитати будь-хто.
field-user = Ім’я користувача
hint-user = Ваша електронна адреса
button-send = Надіслати картинку
button-open-service = Відкрити сайт сервісу

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Для Gmail потрібен пароль додатка. Спочатку ввімкніть двохетапну перевірку. Потім створіть його для Regain.
service-outlook = Відкрийте чернетку в поштовій програмі або напишіть лист на сайті.
service-yahoo = Для Yahoo потрібен пароль додатка. Створіть його для Regain у розділі «Безпека облікового запису» (Account security).
service-icloud = Для пошти Apple потрібен пароль додатка. Створіть його для Regain у розділі «Вхід і безпека».
service-gmx = GMX пускає програми, якщо це дозволити. Увімкніть POP3 та IMAP на його сайті.
service-gmx_com = GMX пускає програми, якщо це дозволити. Увімкніть POP3 та IMAP на його сайті.
service-webde = WEB.DE пускає програми, якщо це дозволити. Увімкніть POP3 та IMAP на його сайті.
service-aol = Для AOL потрібен пароль додатка. Створіть його для Regain у розділі «Безпека облікового запису» (Account security).
service-zoho = Zoho пускає програми, якщо дозволити IMAP. За двохетапного входу створіть пароль додатка.
service-zoho_eu = Zoho пускає програми, якщо дозволити IMAP. За двохетапного входу створіть пароль додатка.
service-fastmail = Для Fastmail потрібен пароль додатка. Створіть такий, що дозволяє надсилати листи.
    .inbox = Для Fastmail потрібен пароль додатка. Створіть такий, що дозволяє читати листи.
service-tonline = Для T-Online потрібен окремий пароль для поштових програм (E-Mail-Passwort). Створіть його на сайті.
service-comcast = Xfinity пускає програми, якщо це дозволити. Ваша пошта переїхала до Yahoo? Тоді відкрийте чернетку.
    .inbox = Xfinity пускає програми, якщо дозволити це на його сайті.
service-att = Для AT&T потрібен окремий ключ пошти (secure mail key). Створіть його на сайті.
service-qq = Для QQ Mail потрібен окремий код для програм. Щоб отримати його, увімкніть SMTP на сайті.
    .inbox = Для QQ Mail потрібен окремий код для програм. Щоб отримати його, увімкніть IMAP на сайті.
service-163 = Для 163 Mail потрібен окремий код для програм. Щоб отримати його, увімкніть SMTP на сайті.
    .inbox = Для 163 Mail потрібен окремий код для програм. Щоб отримати його, увімкніть IMAP на сайті.

# --- wait ---

wait-title = Перевірте пошту
wait-lead = Зазвичай Hikvision надсилає код за 5 хвилин.
wait-lead-to = Зазвичай Hikvision надсилає код за 5 хвилин. Адреса: { $address }.
wait-by = Зазвичай приходить не пізніше: { $time }
wait-left = { $minutes ->
    [one] Залишилося близько { $minutes } хвилини
    [few] Залишилося близько { $minutes } хвилин
    [many] Залишилося близько { $minutes } хвилин
   *[other] Залишилося близько { $minutes } хвилин
}
wait-progress = Чекаємо на лист
wait-while = Поки ви чекаєте
wait-spam = Загляньте й до папки «Спам» або «Небажана пошта».
wait-plugged = Не від’єднуйте камеру від живлення, інакше код перестане діяти.
wait-close = Програму можна закрити. Вона відкриється на цьому самому місці.
wait-keep-open = Не закривайте програму, доки не закінчите. { $why }
not-remembered-room = На комп’ютері немає місця, щоб запам’ятати, де ви зупинилися.
not-remembered-folder = У папку, де Regain тримає свої записи, не можна записувати.
not-remembered = Цей комп’ютер не може запам’ятати, де ви зупинилися.
wait-valid = Код діє до: { $until }.
wait-late = Лист іде довше, ніж зазвичай
wait-late-spam = Загляньте до папки «Спам» або «Небажана пошта».
wait-late-attached = Перевірте, чи вкладено картинку у ваш лист.
wait-late-again = Якщо ні, надішліть її ще раз.
wait-late-slow = Іноді код іде годину або цілий робочий день.
wait-expired = Цей код застарів
wait-expired-text = Код діє 48 годин. Отримайте нову картинку й надішліть її.
link-no-email = Немає листа вже 5 хвилин?
button-have-code = Я маю код
button-send-again = Надіслати ту ж картинку
button-new-request = Надіслати новий запит
demo-title = Демо-пошта
demo-mail = Лист для { $to }
demo-code = Ваш код: { $code }
button-copy-code = Копіювати код

# --- code ---

code-title = Введіть код із листа
code-lead = Скопіюйте його з листа й вставте сюди. Код діє до: { $until }.
code-lead-plain = Скопіюйте його з листа й вставте сюди.
field-code = Код
code-once = Камера перевірить код пізніше, разом із новим паролем.

# --- watch: the inbox, beside the wait ---

watch-title = Стежити за поштою й чекати на код
watch-lead = Потрібна та пошта, яку вказали під час налаштування камери.
watch-lead-to = Код прийде на { $address }. Потрібна ця пошта.
watch-status = Входимо в пошту…
watch-app-password = Деякі поштові сервіси вимагають тут пароль додатка. Його вже збережено? Залиште поле порожнім.
watch-closed = { $name } не пускає інших програм. Перевірте цю пошту на сайті.
watch-keep = Зберегти його у сховищі паролів цього комп’ютера
watch-reads = Regain дивиться, від кого нові листи. Відкриває він лише листи від Hikvision.
watch-changes = У пошті він нічого не змінює. Коли ви закінчите, він зупиниться.
watch-forgotten = Пароль більше не зберігається.
field-inbox-address = Адреса скриньки
field-inbox-password = Пароль скриньки
hint-inbox-server = imap.example.org
button-start-watching = Почати стежити
link-forget-mailbox = Не зберігати пароль
link-watch = Нехай Regain стежить за поштою
link-watch-again = Стежити знову
link-stop-watching = Більше не стежити
watching-since = Стежимо за поштою { $name }@… з такого часу: { $time }
watching-lost = Немає зв’язку. Наступна спроба: { $time }
watching-other-sender = Лист, де згадано Hikvision, надійшов з іншої адреси. Regain його не відкривав: перегляньте його в пошті.
watching-ended = Regain більше не може стежити за поштою. Перевірте її самостійно.
keeping-kept = Пароль пошти — у сховищі паролів цього комп’ютера.
keeping-missing = На цьому комп’ютері немає сховища паролів. Regain спитає пароль знову.
keeping-closed = Сховище паролів не відкрилося. Regain спитає пароль знову.

# --- codes that are offered ---

offer-arrived = Прийшов код ({ $time })
offer-mail = Прийшов лист від Hikvision ({ $time })
offer-no-code = Коду в ньому ми не знайшли. Прочитайте його самостійно.
offer-found = Схоже, це код: { $code }
offer-copied = Схоже, ви скопіювали код
offer-junk = Лист лежав у папці «Спам» або «Небажана пошта».
offer-unproven = У листі вказано, що він від Hikvision. Regain не може цього перевірити. Код перевірить камера.
link-show-arrival = Показати лист
link-hide-arrival = Приховати лист
button-use-code = Використати
notice-title = Лист прийшов
notice-text = Щоб продовжити, поверніться до Regain.
