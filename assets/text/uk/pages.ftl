# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Новий пароль для моєї камери — Regain
not-made-by = Regain — не продукт Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Пошук камери
stage-prove = Підтвердження
stage-password = Новий пароль
stage-done = Готово
sub-method = Вибір способу
sub-privacy = Конфіденційність
sub-export = Отримання картинки
sub-request = Надсилання картинки
sub-wait = Очікування листа
sub-code = Введення коду
sub-answers = Відповіді на запитання
rail-count = Крок { $n } з { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Крок { $n } з { $total }: { $stage }
rail-entry-done = Крок { $n } з { $total }: { $stage }, виконано
page-scroll-bar = Прокручування сторінки
list-scroll-bar = Прокручування списку
rail-list = Кроки
rail-here = Ви тут
rail-part-done = { $step }: виконано
camera-nameless = Ваша камера
camera-line = { $model } · { $address }
row-line = { $address } · серійний № …{ $tail }

demo-strip = Демо: вбудована камера, дані не залишають цього комп’ютера
link-stuck = Не виходить
stuck-title = Якщо не виходить
stuck-other = Інші способи
stuck-other-text = Знайдіть на сторінці камери «Забули пароль?» (Forgot password). Там можуть бути контрольні запитання або файл ключа.
stuck-support = Нічого не вийшло? Зверніться по допомогу
stuck-support-text = Допоможе магазин або майстер, який налаштовував камеру. Підтримка Hikvision запитає модель і серійний номер.
stuck-about = Regain — не продукт Hikvision. Він скидає пароль способом, який пропонує сам виробник.
button-close-help = Закрити підказку
button-copy-details = Копіювати подробиці
button-back = Назад
button-stop = Зупинити
button-continue = Продовжити
button-close = Закрити
button-close-anyway = Усе одно закрити
button-copied = Скопійовано
label-details = Подробиці
details-said = Отримано відповідь: { $said }

# --- time ---

monday = понеділок
tuesday = вівторок
wednesday = середа
thursday = четвер
friday = п’ятниця
saturday = субота
sunday = неділя
january = січня
february = лютого
march = березня
april = квітня
may = травня
june = червня
july = липня
august = серпня
september = вересня
october = жовтня
november = листопада
december = грудня
time-today = сьогодні, { $time }
time-tomorrow = завтра, { $time }
time-yesterday = учора, { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year } р., { $time }
time-after-change = { $time } (після переведення годинників назад)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } дп
clock-pm = { $time } пп

# --- resume ---

resume-title = Продовжити з того самого місця?
resume-lead = Ви вже просили код для цієї камери.
resume-lead-unsent = Картинку цієї камери ще не надіслано.
resume-lead-doubt = Новий пароль уже надсилався до камери.
resume-asked = Це було: { $when }.
resume-asked-code = Запит на код надіслано: { $when }.
resume-fetched = Картинку отримано від камери: { $when }.
resume-valid = Код діє до: { $until }. Якщо камера перезапуститься, він перестане діяти.
resume-doubt = Ми можемо дізнатися, чи працює новий пароль.
resume-unsent = Якщо ви її все-таки надіслали, просто продовжуйте.
resume-over = За годинником цього комп’ютера строк дії коду минув: { $until }. Годинник іде правильно? Якщо ні, продовжуйте.
resume-clock-behind = Відтоді годинник цього комп’ютера перевели назад. Час на цих сторінках може бути неправильним.
link-other-camera = Інша камера
link-remove-journey = Видалити це з комп’ютера
button-carry-on = Продовжити розпочате
button-start-again = Почати знову

# --- find ---

find-title = Поверніть доступ до своєї камери
find-lead = Виберіть її нижче. До кроку 3 нічого не зміниться.
find-lead-none = Спочатку ми її знайдемо. До кроку 3 нічого не зміниться.
find-newer-memo = На цьому комп’ютері вже працювала новіша версія Regain. Її записів ми не чіпаємо. Щоб продовжити розпочате в ній, відкрийте її.
find-damaged-memo = Не вдалося прочитати, що Regain записав минулого разу. Ці записи ми відклали. Почніть тут знову.
find-broke-off = Минулого разу Regain закрився через власну помилку. Розпочате можна продовжити.
find-cut-off = Минулого разу роботу Regain було перервано. Розпочате можна продовжити.
find-earlier = Ще не завершено
earlier-camera = { $model }, серійний № …{ $end }
earlier-camera-at = { $model }, адреса { $address }
earlier-asked = Запит на код надіслано: { $when }.
earlier-unsent = Картинку отримано: { $when }. Її ще не надіслано.
earlier-doubt = Новий пароль уже надсилався до камери. Ми можемо дізнатися, чи він працює.
button-carry-on-with = Продовжити розпочате: { $camera }
find-need-network = Та сама домашня мережа
find-need-inbox = Пошта, збережена в камері
find-need-time = Близько 10 хв
find-label = Номер на наклейці камери та на її коробці закінчується тими самими чотирма знаками.
find-label-picture = Наклейка з номером, що закінчується на { $tail }
find-unplug = Є дві схожі? Ненадовго від’єднайте свою від живлення й пошукайте ще раз.
find-searching = Шукаємо у вашій домашній мережі…
find-count = { $count ->
    [one] Знайдено { $count } камеру.
    [few] Знайдено { $count } камери.
    [many] Знайдено { $count } камер.
   *[other] Знайдено { $count } камер.
}
find-so-far = { $count ->
    [one] Поки що знайдено: { $count }
    [few] Поки що знайдено: { $count }
    [many] Поки що знайдено: { $count }
   *[other] Поки що знайдено: { $count }
}
find-none = Камер поки що не видно.
find-incomplete = Список може бути неповним. Закрийте інші програми для камер і пошукайте ще раз.
find-list = Камери у вашій мережі
link-not-listed = Моєї камери тут немає
link-look-again = Шукати ще раз
link-look-everywhere = Шукати всюди
link-more-reasons = Інші причини
field-address = Адреса камери
hint-address = Наприклад, 192.168.1.64

family-camera = Камера
family-thermal = Тепловізор
family-recorder = Реєстратор
family-doorbell = Домофон
family-access = Дверний зчитувач
family-alarm = Охоронна панель
row-kind = { $kind } { $model }
row-nameless = Невідомий пристрій

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Ще не налаштована
    .do = Пароля в ній ще немає, тому код не потрібен. Натисніть «Продовжити»: покажемо, що робити.
badge-other_segment = Інша мережа
    .do = Цей комп’ютер поки що не має до неї доступу. Підключіть його до мережі камери.
spare-address = Цей комп’ютер поки що не має до неї доступу. У його налаштуваннях мережі тимчасово вкажіть адресу { $address } і маску { $mask }. У камері ми нічого не змінюємо.
badge-clock_wrong = Годинник збився
    .do = Можливо, зникало живлення. Не від’єднуйте її від живлення, доки не закінчите.
badge-recorders_own = Через реєстратор
    .do = Її підключено до реєстратора. Скиньте її пароль через нього.
badge-not_hikvision = Не Hikvision
    .do = Її виробник має інший спосіб скинути пароль. Ця програма тут не допоможе.
badge-only_onvif = Знайдено інакше
    .do = Вона не відповіла на пошук Hikvision. Спробувати можна: це безпечно.
badge-cannot_reset_by_email = Без скидання поштою
    .do = Так повідомляє вона сама. Натисніть «Продовжити»: покажемо інші способи.
note-new = Нова в списку
note-silent = Зараз не відповіла
note-done = { $minutes ->
    [0] Зроблено щойно
    [one] Зроблено { $minutes } хвилину тому
    [few] Зроблено { $minutes } хвилини тому
    [many] Зроблено { $minutes } хвилин тому
   *[other] Зроблено { $minutes } хвилин тому
}
note-email-likely = Пошта має допомогти

# --- why the list is empty; what to do ---

cause-no_adapter_up = Комп’ютер не підключено до мережі
    .do = Підключіть кабель або домашній Wi-Fi.
cause-only_vpn = Комп’ютер підключено лише до VPN
    .do = Підключіться й до домашньої мережі.
cause-firewall_may_drop = Відповіді міг не пропустити брандмауер
    .do = Дозвольте Regain у брандмауері цього комп’ютера або введіть адресу камери.
cause-wifi_isolation = Wi-Fi може розділяти пристрої
    .do = Від’єднайтеся від гостьового Wi-Fi або підключіть кабель.
cause-port_taken = Відкрито іншу програму для камер
    .do = Закрийте її. Це може бути SADP або iVMS.
cause-windows_public_profile = Windows може вважати мережу загальнодоступною
    .do = Відкрийте параметри мережі й виберіть «Приватна мережа».
cause-macos_local_network = Mac може не пускати Regain у мережу
    .do = У Системних параметрах відкрийте «Приватність і безпека», потім «Локальна мережа». Увімкніть Regain.
cause-other_network = Камера може бути вимкненою або в іншій мережі
    .do = Перевірте її живлення. Якщо її підключено до реєстратора, введіть адресу реєстратора.

# --- check ---

check-title = Знайомимося з вашою камерою
check-lead = Дізнаємося, що вона вміє. Це нічого не змінює.
check-status = Опитуємо камеру…

# --- privacy ---

privacy-title = Перш ніж просити код
privacy-lead = Чотири факти про те, що буде далі.
privacy-what = Що надсилається
privacy-what-text = Картинка з квадратним візерунком — QR-кодом. За ним упізнають вашу камеру.
privacy-whom = Хто її отримає
privacy-whom-text = Hikvision, адреса { $address }. Лист надсилаєте ви. Більше нікому ми нічого не надсилаємо.
privacy-named-later = Звичайна адреса. Камера назве її на наступному кроці.
privacy-why = Навіщо
privacy-why-text = Hikvision знайде вашу камеру й надішле вам лист із кодом.
privacy-kept = Що ми зберігаємо
privacy-kept-text = Картинку, доки ви не закінчите. Код не зберігаємо.
link-full-notice = Читати повністю
link-less-notice = Згорнути
notice-1 = Regain працює на цьому комп’ютері. Без облікового запису й без стеження.
notice-2 = Він звертається до вашої камери. До пошти — лише якщо ви надсилаєте лист звідси або просите стежити за нею.
notice-3 = Картинка, модель камери й позначки часу залишаються на цьому комп’ютері. Коли ви закінчите, їх буде видалено.
notice-4 = Hikvision бачить картинку й адресу, з якої надійшов лист. Там діє політика конфіденційності Hikvision.
button-accept = Прийняти й продовжити

# --- saved address ---

saved-address-title = До якої пошти ви маєте доступ?
saved-address-lead = У камері збережено кілька електронних адрес. Код прийде на ту, яку ви виберете.
saved-address-unnamed = Збережена адреса { $number }
saved-address-other = Кожна адреса має свою картинку. Якщо код не прийде, поверніться й виберіть іншу адресу.

# --- password ---

password-title = Придумайте новий пароль
password-lead = З цим паролем та ім’ям «{ $user }» ви відкриватимете свою камеру.
field-password = Новий пароль
field-repeat = Введіть його ще раз
rule-length = Від { $min } до { $max } знаків
rule-kinds = Хоча б два види: a–z, A–Z, 0–9, символи
rule-characters = Лише латиниця, без знаків (") і (:)
rule-name = Не містить «{ $user }»
rule-met = { $rule }: виконано
rule-open = { $rule }: ще ні
rule-too-long = Від { $min } до { $max } знаків, зараз { $count }
password-longer = Що довший пароль, то надійніший. Найкраще — усі { $max } знаків.
password-unprotected = Ця камера не вміє приховувати те, що ми передаємо. Продовжуйте лише в мережі, якій довіряєте.
password-stops = Старий пароль одразу перестане діяти.
password-devices = Телефони й реєстратори, де він записаний, попросять новий.
password-keep = Зберегти у сховищі паролів цього комп’ютера
button-suggest = Запропонувати
password-suggested = Підійде такий?
button-use-password = Використати
button-show-password = Показати новий пароль
button-hide-password = Приховати новий пароль
button-show-repeat = Показати повтор пароля
button-hide-repeat = Приховати повтор пароля
button-show-mail = Показати пароль пошти
button-hide-mail = Приховати пароль пошти
button-set-password = Встановити новий пароль

# --- done ---

done-title = Ваша камера має новий пароль
done-lead = Ми ввійшли з новим паролем: { $when }. Він працює.
done-snapshot = Кадр із камери
done-caption = Кадр із камери: { $when }
done-unknown-form = Сторінка вашої камери передала пароль способом, новим для Regain. Скопіюйте подробиці й опублікуйте їх там, де ви взяли Regain. Виберіть форму «Regain learned something from my camera». Секретів у подробицях немає.
done-order = Залишилося перевірити

# --- done: the clock ---

done-clock-shows = На камері: { $camera }. На цьому комп’ютері: { $computer }.
done-clock-right = Годинник камери йде правильно
done-clock-zone = Годинник камери в іншому часовому поясі
done-clock-ahead = Годинник камери поспішає на { $amount }
done-clock-behind = Годинник камери відстає на { $amount }
done-clock-says = Запишемо в камеру час і часовий пояс цього комп’ютера.
done-clock-server = Запишемо в камеру час і часовий пояс цього комп’ютера. Її сервер часу не відповідає, тому ми його вимкнемо.
done-clock-set = Ми налаштували годинник і перевірили: тепер він іде правильно.
done-clock-unknown = Камера не повідомила свій час
done-setting-clock = Налаштовуємо годинник…
button-set-clock = Налаштувати годинник
amount-minutes = { $n ->
    [one] { $n } хвилину
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилин
}
amount-hours = { $n ->
    [one] { $n } годину
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } годин
}
amount-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } днів
}
amount-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } років
}

# --- done: the address for next time ---

done-recovery-to = Наступного разу код прийде сюди: { $addresses }
done-recovery-note = Ви маєте доступ до цієї пошти?
done-recovery-none = На майбутнє електронну адресу не збережено
done-recovery-none-note = Без неї код нікуди надіслати.
done-recovery-saved = Адресу збережено, камера її показує.
done-recovery-replaces = { $n ->
    [0] Ми запишемо її в камеру, і більше нічого.
    [one] Вона замінить { $n } попередню адресу. Більше нічого не зміниться.
    [few] Вона замінить { $n } попередні адреси. Більше нічого не зміниться.
    [many] Вона замінить { $n } попередніх адрес. Більше нічого не зміниться.
   *[other] Вона замінить { $n } попередніх адрес. Більше нічого не зміниться.
}
field-recovery-address = Ваша електронна адреса
done-saving-address = Зберігаємо адресу…
button-change-short = Змінити
button-change-address = Змінити цю адресу
button-type-address = Ввести адресу
button-save-address = Зберегти цю адресу
link-keep-address = Залишити як є
done-signed-out = Наше підключення завершено. Змінити це можна на сторінці камери.

# --- done: what else uses the old password ---

done-others = Новий пароль потрібен також іншим пристроям
done-others-stop = Спочатку зупиніть усе, що підключається самостійно, наприклад реєстратор. Неправильні спроби блокують камеру.
done-others-type = Введіть новий пароль у кожному застосунку на телефоні й у кожному реєстраторі.
done-others-start = Потім увімкніть їх знову.
button-show-how = Показати як
button-hide-how = Приховати

# --- done: the password store ---

done-kept = Він у сховищі паролів цього комп’ютера. Знайдіть «regain» у програмі «{ $app }».
done-kept-demo = У демо до сховища паролів цього комп’ютера нічого не потрапляє.
store-linux = Паролі й ключі
store-macos = В’язка (Keychain Access)
store-windows = Диспетчер облікових даних
done-keeping = Чекаємо на сховище паролів цього комп’ютера…
done-not-kept = Комп’ютер не зміг зберегти пароль
done-not-kept-todo = Скопіюйте або запишіть його зараз. Після закриття його тут не буде.

# --- the new password, until the last page closes ---

fresh-title = Ваш новий пароль
fresh-hidden = Приховано
fresh-write = Збережіть його надійно. Після закриття він звідси зникне.
button-show-short = Показати
button-hide-short = Приховати
