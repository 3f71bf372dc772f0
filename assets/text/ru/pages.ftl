# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Новый пароль для моей камеры — Regain
not-made-by = Regain — не продукт Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Поиск камеры
stage-prove = Подтверждение
stage-password = Новый пароль
stage-done = Готово
sub-method = Выбор способа
sub-privacy = Конфиденциальность
sub-export = Получение картинки
sub-request = Отправка картинки
sub-wait = Ожидание письма
sub-code = Ввод кода
sub-answers = Ответы на вопросы
rail-count = Шаг { $n } из { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Шаг { $n } из { $total }: { $stage }
rail-entry-done = Шаг { $n } из { $total }: { $stage }, пройден
page-scroll-bar = Прокрутка страницы
list-scroll-bar = Прокрутка списка
rail-list = Шаги
rail-here = Вы здесь
rail-part-done = { $step }: пройдено
camera-nameless = Ваша камера
camera-line = { $model } · { $address }
row-line = { $address } · серийный № …{ $tail }

demo-strip = Демо: встроенная камера, данные не покидают этот компьютер
link-stuck = Не получается
stuck-title = Если не получается
stuck-other = Другие способы
stuck-other-text = Найдите на странице камеры «Забыли пароль?» (Forgot password). Там могут быть контрольные вопросы или ключевой файл.
stuck-support = Ничего не получилось? Обратитесь за помощью
stuck-support-text = Помогут в магазине или мастер, который настраивал камеру. Поддержка Hikvision спросит модель и серийный номер.
stuck-about = Regain — не продукт Hikvision. Он сбрасывает пароль способом, который предлагает сам производитель.
button-close-help = Закрыть подсказку
button-copy-details = Копировать подробности
button-back = Назад
button-stop = Остановить
button-continue = Продолжить
button-close = Закрыть
button-close-anyway = Всё равно закрыть
button-copied = Скопировано
label-details = Подробности
details-said = Получен ответ: { $said }

# --- time ---

monday = понедельник
tuesday = вторник
wednesday = среда
thursday = четверг
friday = пятница
saturday = суббота
sunday = воскресенье
january = января
february = февраля
march = марта
april = апреля
may = мая
june = июня
july = июля
august = августа
september = сентября
october = октября
november = ноября
december = декабря
time-today = сегодня, { $time }
time-tomorrow = завтра, { $time }
time-yesterday = вчера, { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year } г., { $time }
time-after-change = { $time } (после перевода часов назад)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Продолжить с того же места?
resume-lead = Для этой камеры уже запрошен код.
resume-lead-unsent = Картинка этой камеры ещё не отправлена.
resume-lead-doubt = В камеру отправлялся новый пароль.
resume-asked = Это было: { $when }.
resume-asked-code = Код запрошен: { $when }.
resume-fetched = Картинка получена от камеры: { $when }.
resume-valid = Код действует до: { $until }. Если камера перезапустится, он перестанет действовать.
resume-doubt = Мы можем узнать, работает ли новый пароль.
resume-unsent = Если вы её всё же отправили, просто продолжайте.
resume-over = По часам этого компьютера срок действия кода истёк: { $until }. Часы верны? Если нет, продолжайте.
resume-clock-behind = С тех пор часы этого компьютера перевели назад. Время на этих страницах может быть неверным.
link-other-camera = Другая камера
link-remove-journey = Удалить это с компьютера
button-carry-on = Продолжить начатое
button-start-again = Начать заново

# --- find ---

find-title = Верните доступ к своей камере
find-lead = Выберите её ниже. До шага 3 ничего не изменится.
find-lead-none = Сначала мы её найдём. До шага 3 ничего не изменится.
find-newer-memo = На этом компьютере уже работала более новая версия Regain. Её записи мы не трогаем. Чтобы продолжить начатое в ней, откройте её.
find-damaged-memo = Записи Regain о прошлой попытке не читаются. Мы отложили их в сторону. Начните здесь заново.
find-broke-off = В прошлый раз Regain закрылся из-за своей ошибки. Начатое можно продолжить.
find-cut-off = В прошлый раз работа Regain прервалась. Начатое можно продолжить.
find-earlier = Ещё не завершено
earlier-camera = { $model }, серийный № …{ $end }
earlier-camera-at = { $model }, адрес { $address }
earlier-asked = Код запрошен: { $when }.
earlier-unsent = Картинка получена: { $when }. Она ещё не отправлена.
earlier-doubt = В камеру отправлялся новый пароль. Мы можем узнать, работает ли он.
button-carry-on-with = Продолжить начатое: { $camera }
find-need-network = Та же домашняя сеть
find-need-inbox = Почта, сохранённая в камере
find-need-time = Около 10 минут
find-label = Номер на наклейке камеры и на её коробке оканчивается теми же четырьмя знаками.
find-label-picture = Наклейка, номер на которой оканчивается на { $tail }
find-unplug = Камеры похожи? Ненадолго отключите свою от питания и поищите снова.
find-searching = Ищем в вашей домашней сети…
find-count = { $count ->
    [one] Найдена { $count } камера.
    [few] Найдено { $count } камеры.
    [many] Найдено { $count } камер.
   *[other] Найдено { $count } камер.
}
find-so-far = { $count ->
    [one] Пока найдено: { $count }
    [few] Пока найдено: { $count }
    [many] Пока найдено: { $count }
   *[other] Пока найдено: { $count }
}
find-none = Камер пока не видно.
find-incomplete = Список может быть неполным. Закройте другие программы для камер и поищите снова.
find-list = Камеры в вашей сети
link-not-listed = Моей камеры нет в списке
link-look-again = Искать снова
link-look-everywhere = Искать везде
link-more-reasons = Другие причины
field-address = Адрес камеры
hint-address = Например, 192.168.1.64

family-camera = Камера
family-thermal = Тепловизор
family-recorder = Регистратор
family-doorbell = Домофон
family-access = Дверной считыватель
family-alarm = Охранная панель
row-kind = { $kind } { $model }
row-nameless = Неизвестное устройство

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Ещё не настроена
    .do = Пароля в ней пока нет, поэтому код не нужен. Нажмите «Продолжить»: покажем, что делать.
badge-other_segment = Другая сеть
    .do = Этому компьютеру она пока недоступна. Подключите его к той же сети, что и камера.
spare-address = Этому компьютеру она пока недоступна. В его настройках сети временно укажите адрес { $address } и маску { $mask }. В камере мы ничего не меняем.
badge-clock_wrong = Часы сбились
    .do = Возможно, отключалось питание. Не отключайте её от питания, пока не закончите.
badge-recorders_own = Через регистратор
    .do = Она подключена к регистратору. Сбросить её пароль можно через него.
badge-not_hikvision = Не Hikvision
    .do = У её производителя свой способ сбросить пароль. Эта программа не поможет.
badge-only_onvif = Найдена иначе
    .do = На поиск Hikvision она не ответила. Попробовать можно: это безопасно.
badge-cannot_reset_by_email = Без сброса по почте
    .do = Так сообщает она сама. Нажмите «Продолжить»: покажем другие способы.
note-new = Новая в списке
note-silent = Сейчас не ответила
note-done = { $minutes ->
    [0] Сделано только что
    [one] Сделано { $minutes } минуту назад
    [few] Сделано { $minutes } минуты назад
    [many] Сделано { $minutes } минут назад
   *[other] Сделано { $minutes } минут назад
}
note-email-likely = Почта должна помочь

# --- why the list is empty; what to do ---

cause-no_adapter_up = Компьютер не подключён к сети
    .do = Подключите кабель или домашний Wi-Fi.
cause-only_vpn = Компьютер подключён только к VPN
    .do = Подключитесь и к домашней сети.
cause-firewall_may_drop = Ответы мог не пропустить брандмауэр
    .do = Разрешите Regain в брандмауэре этого компьютера или введите адрес камеры.
cause-wifi_isolation = Wi-Fi может разделять устройства
    .do = Отключитесь от гостевого Wi-Fi или подключите кабель.
cause-port_taken = Открыта другая программа для камер
    .do = Закройте её. Это может быть SADP или iVMS.
cause-windows_public_profile = Windows может считать сеть общедоступной
    .do = Откройте параметры сети и выберите «Частная сеть».
cause-macos_local_network = Mac может не пускать Regain в сеть
    .do = В Системных настройках откройте «Конфиденциальность и безопасность», затем «Локальная сеть». Включите Regain.
cause-other_network = Камера может быть выключена или в другой сети
    .do = Проверьте её питание. Если она подключена к регистратору, введите адрес регистратора.

# --- check ---

check-title = Знакомимся с вашей камерой
check-lead = Узнаём, что она умеет. Это ничего не меняет.
check-status = Опрашиваем камеру…

# --- privacy ---

privacy-title = Прежде чем запросить код
privacy-lead = Четыре факта о том, что будет дальше.
privacy-what = Что отправляется
privacy-what-text = Картинка с квадратным узором — QR-кодом. По нему узнают вашу камеру.
privacy-whom = Кто её получит
privacy-whom-text = Hikvision, адрес { $address }. Письмо отправляете вы. Больше никому мы ничего не отправляем.
privacy-named-later = Обычный адрес. Камера назовёт его на следующем шаге.
privacy-why = Зачем
privacy-why-text = Hikvision найдёт вашу камеру и пришлёт вам письмо с кодом.
privacy-kept = Что мы храним
privacy-kept-text = Картинку, пока вы не закончите. Код не храним.
link-full-notice = Читать полностью
link-less-notice = Свернуть
notice-1 = Regain работает на этом компьютере. Без учётной записи и без слежки.
notice-2 = Он обращается к вашей камере. К почте — только если вы отправляете письмо отсюда или просите за ней следить.
notice-3 = Картинка, модель камеры и отметки времени остаются на этом компьютере. Когда вы закончите, они удалятся.
notice-4 = Hikvision видит картинку и адрес, с которого пришло письмо. Там действует политика конфиденциальности Hikvision.
button-accept = Принять и продолжить

# --- saved address ---

saved-address-title = К какой почте у вас есть доступ?
saved-address-lead = В камере сохранено несколько адресов почты. Код придёт на тот, который вы выберете.
saved-address-unnamed = Сохранённый адрес { $number }
saved-address-other = У каждого адреса своя картинка. Если код не придёт, вернитесь и выберите другой адрес.

# --- password ---

password-title = Придумайте новый пароль
password-lead = С этим паролем и именем «{ $user }» вы будете открывать свою камеру.
field-password = Новый пароль
field-repeat = Введите его ещё раз
rule-length = От { $min } до { $max } знаков
rule-kinds = Хотя бы два вида: a–z, A–Z, 0–9, символы
rule-characters = Латиница, без знаков (") и (:)
rule-name = Не содержит «{ $user }»
rule-met = { $rule }: выполнено
rule-open = { $rule }: пока нет
rule-too-long = От { $min } до { $max } знаков, сейчас { $count }
password-longer = Чем длиннее, тем надёжнее. Лучше использовать все { $max } знаков.
password-unprotected = Эта камера не умеет скрывать то, что мы передаём. Продолжайте только в сети, которой доверяете.
password-stops = Старый пароль сразу перестанет действовать.
password-devices = Телефоны и регистраторы, где он записан, запросят новый.
password-keep = Сохранить в хранилище паролей этого компьютера
button-suggest = Предложить
password-suggested = Подойдёт такой?
button-use-password = Использовать
button-show-password = Показать новый пароль
button-hide-password = Скрыть новый пароль
button-show-repeat = Показать повтор пароля
button-hide-repeat = Скрыть повтор пароля
button-show-mail = Показать пароль почты
button-hide-mail = Скрыть пароль почты
button-set-password = Задать новый пароль

# --- done ---

done-title = У вашей камеры новый пароль
done-lead = Мы вошли с новым паролем: { $when }. Он работает.
done-snapshot = Кадр с камеры
done-caption = Кадр с камеры: { $when }
done-unknown-form = Страница вашей камеры передала пароль способом, новым для Regain. Скопируйте подробности и опубликуйте их там, где вы взяли Regain. Выберите форму «Regain learned something from my camera». Секретов в подробностях нет.
done-order = Осталось проверить

# --- done: the clock ---

done-clock-shows = На камере: { $camera }. На этом компьютере: { $computer }.
done-clock-right = Часы камеры верны
done-clock-zone = Часы камеры в другом часовом поясе
done-clock-ahead = Часы камеры спешат на { $amount }
done-clock-behind = Часы камеры отстают на { $amount }
done-clock-says = Запишем в камеру время и часовой пояс этого компьютера.
done-clock-server = Запишем в камеру время и часовой пояс этого компьютера. Её сервер времени не отвечает, поэтому мы его отключим.
done-clock-set = Мы настроили часы и проверили: теперь они верны.
done-clock-unknown = Камера не сообщила своё время
done-setting-clock = Настраиваем часы…
button-set-clock = Настроить часы
amount-minutes = { $n ->
    [one] { $n } минуту
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минут
}
amount-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часов
}
amount-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дней
}
amount-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } лет
}

# --- done: the address for next time ---

done-recovery-to = В следующий раз код придёт на { $addresses }
done-recovery-note = У вас есть доступ к этой почте?
done-recovery-none = Адрес почты на будущее не сохранён
done-recovery-none-note = Без него код прислать некуда.
done-recovery-saved = Адрес сохранён, камера его показывает.
done-recovery-replaces = { $n ->
    [0] Мы запишем его в камеру, и больше ничего.
    [one] Он заменит { $n } прежний адрес. Больше ничего не изменится.
    [few] Он заменит { $n } прежних адреса. Больше ничего не изменится.
    [many] Он заменит { $n } прежних адресов. Больше ничего не изменится.
   *[other] Он заменит { $n } прежних адресов. Больше ничего не изменится.
}
field-recovery-address = Ваш адрес почты
done-saving-address = Сохраняем адрес…
button-change-short = Изменить
button-change-address = Изменить этот адрес
button-type-address = Ввести адрес
button-save-address = Сохранить этот адрес
link-keep-address = Оставить как есть
done-signed-out = Наше подключение завершено. Изменить это можно на странице камеры.

# --- done: what else uses the old password ---

done-others = Новый пароль нужен и другим устройствам
done-others-stop = Сначала остановите всё, что подключается само, например регистратор. Неверные попытки блокируют камеру.
done-others-type = Введите новый пароль в каждом приложении на телефоне и в каждом регистраторе.
done-others-start = Затем снова включите их.
button-show-how = Показать как
button-hide-how = Скрыть

# --- done: the password store ---

done-kept = Он в хранилище паролей этого компьютера. Найдите «regain» в программе «{ $app }».
done-kept-demo = В демо в хранилище паролей этого компьютера ничего не попадает.
store-linux = Пароли и ключи
store-macos = Связка ключей
store-windows = Диспетчер учётных данных
done-keeping = Ждём хранилище паролей этого компьютера…
done-not-kept = Компьютер не смог сохранить пароль
done-not-kept-todo = Скопируйте или запишите его сейчас. После закрытия его здесь не будет.

# --- the new password, until the last page closes ---

fresh-title = Ваш новый пароль
fresh-hidden = Скрыт
fresh-write = Храните его надёжно. При закрытии он исчезнет отсюда.
button-show-short = Показать
button-hide-short = Скрыть
