# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: возвращает доступ к вашей камере Hikvision.

    regain                               открывает окно
    regain --demo [--scenario S]         то же со встроенной камерой; без экрана: изображения всех страниц
    regain find [--seconds N] [--interface IP] [--json]
                                         показывает список камер
    regain probe ADDRESS [--json]        что предлагает одна камера, только чтение
    regain relay ADDRESS [--json]        страница камеры через этот компьютер; сообщает, что произошло, но не значения
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         проходит весь путь со встроенной камерой; с настоящей почтой —
                                         через Exim и Dovecot, если они установлены
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         встроенная камера как отдельная программа
        --sadp                           отвечает на поиск; так же с любым из этих параметров:
        --count N                        столько камер (до 2000), каждая на следующем по порядку адресе
        --sadp-mode unicast|multicast|both
                                         куда идут ответы
        --claims-address IP              сообщает другой адрес, как камера из другой сети
        --hello-after SECONDS            до этого молчит, потом здоровается, как запускающаяся камера
        --onvif, --onvif-only            отвечает и на поиск ONVIF или только на него

    --renderer auto|gl|software          как рисуется окно
    --language TAG                       язык всех слов, например en, es или pt-BR
    --version, --help

    Сценарии: { $scenarios }

cli-unknown-argument = Regain не знает «{ $argument }»; всё, что он знает, покажет «regain --help».
cli-missing-value = После «{ $option }» нужно значение; как его указать, покажет «regain --help».
cli-bad-value = Значение «{ $value }» не подходит для «{ $option }»; подходящие покажет «regain --help».
cli-no-language = Regain не говорит на языке «{ $language }». Есть языки: { $languages }
cli-conflict = «{ $one }» и «{ $other }» вместе не работают; возможные сочетания покажет «regain --help».
cli-needs-demo = Для «--scenario», «--pictures» и «--json» здесь нужен «--demo»; подробнее — «regain --help».
cli-missing-address = Укажите камеру, например: «regain probe 192.168.1.64».
cli-bad-address = «{ $address }» — не адрес камеры; введите его как 192.168.1.64 или 192.168.1.64:8080.

cli-already-open = Regain уже открыт, но его окно не отвечает; закройте его или немного подождите и запустите Regain снова.
cli-no-display = Здесь нет экрана, чтобы открыть окно; «regain --demo» работает и без него.
cli-no-window = Окно не открылось: { $reason }. В камере ничего не изменилось. Выйдите из системы, войдите снова и ещё раз запустите Regain.
cli-no-window-gl = Окно не открылось: { $reason }. Попробуйте «regain --renderer software».
cli-no-window-library = Окно не открылось: не хватает части рабочего стола ({ $reason }). Установите libx11, libx11-xcb, libxcursor, libxi и libxkbcommon-x11 и запустите Regain снова.
cli-broke-off-title = Regain вынужден закрыться
cli-broke-off = Работа Regain прервалась из-за его собственной ошибки ({ $reason }). Запустите его снова: начатое сохранено. Если в камеру отправлялся новый пароль, Regain поможет узнать, работает ли он. Журнал в папке { $folder }.
cli-no-log = Regain работает дальше без журнала: { $reason }.
cli-log-no-file = на его месте лежит не файл
cli-no-start = Не удалось запустить Regain: { $reason }. Проверьте, можно ли записывать в вашу папку данных.
cli-no-simulator = Не удалось запустить встроенную камеру: { $reason }. Попробуйте другой порт или адрес.
cli-no-mail-program = Для настоящей почты нужна программа {$program}, а её здесь нет; установите её или уберите «--mail real».
cli-no-mail-servers = Не удалось запустить настоящие почтовые серверы: { $reason }. Чтобы обойтись без них, уберите «--mail real».
cli-no-output = Не удалось записать вывод: { $reason }. Проверьте, куда он направлен.
cli-no-pictures = Не удалось записать изображения: { $reason }. Выберите другую папку.

cli-found = { $model }, адрес { $address }, серийный № …{ $serial }
cli-unknown-model = Камера
cli-unknown-serial = неизвестно
cli-none-no_adapter_up = Этот компьютер не подключён к сети. Подключитесь к сети камеры и поищите снова.
cli-none-only_vpn = Этот компьютер подключён только к VPN. Подключитесь также к сети камеры и поищите снова.
cli-none-firewall_may_drop = Ни одна камера не ответила. Поиску мешает брандмауэр этого компьютера: разрешите поиск или укажите адрес камеры.
cli-none-wifi_isolation = Ни одна камера не ответила. Wi-Fi может разделять устройства, как в гостевых сетях: подключитесь к домашней сети.
cli-none-port_taken = Ни одна камера не ответила. Порт поиска занят другой программой: закройте её и поищите снова.
cli-none-windows_public_profile = Ни одна камера не ответила. Windows может считать эту сеть общедоступной: сделайте её частной и поищите снова.
cli-none-macos_local_network = Ни одна камера не ответила. Разрешите этой программе доступ к локальной сети в системных настройках и поищите снова.
cli-none-other_network = Ни одна камера не ответила. Проверьте, есть ли у неё питание, в той же ли она сети и не мешает ли брандмауэр.
cli-port-taken = Порт поиска занят другой программой, поэтому список может быть неполным.

cli-probe-offline = По адресу { $address } никто не отвечает. Проверьте адрес и питание камеры.
cli-probe-broken-off = По адресу { $address } что-то отвечает, но ответ обрывается. Подождите минуту и попробуйте ещё раз.
cli-probe-changes = Устройство по адресу { $address } каждый раз показывает другой сертификат. Возможно, кто-то вмешался посередине, поэтому его словам верить нельзя.
cli-probe-unknown = Здесь нет устройства с именем { $address }. Проверьте, как оно написано.
cli-probe-other = По адресу { $address } что-то отвечает, но это не камера Hikvision.
cli-probe-outdated = Камера по адресу { $address } знает только старую защиту, а Regain с такой не работает. Попробуйте её адрес с http:// в начале.
cli-probe-way = Восстановление по почте: { $way ->
        [offered] камера предлагает его, и адрес в ней сохранён
        [no_address_saved] адрес никто не сохранил, поэтому код отправить некуда
        [not_offered] камера его не предлагает
        [not_activated] у камеры ещё нет пароля, сбрасывать нечего
        [other_segment] камера предлагает его только в своей сети, а этот компьютер в другой
        [not_named] камера его не называет, скорее всего, его нет; ясно станет при попытке
       *[hidden] камера не сообщает; ясно станет при попытке
    }.
cli-probe-activated = Первый пароль задан: { $answer ->
        [yes] да
        [no] нет, камера новая
       *[unknown] камера не сообщает
    }.

cli-probe-model = Модель: { $model }.
cli-probe-other-way = Ещё один способ: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = молчит

cli-simulating = Встроенная камера отвечает по адресу http://{ $address }/, её пароль: { $password }.
cli-simulated-camera = { $model }, адрес http://{ $address }/, серийный номер { $serial }
cli-too-many-files = Система разрешает этой программе слишком мало открытых файлов для такого числа камер; сначала поднимите предел, например «ulimit -n 8192», или запустите меньше камер.
cli-simulated-mail = Письмо с кодом { $code } пришло в ящик владельца.

cli-demo-offscreen = Экрана здесь нет, поэтому весь путь проходит без окна.
cli-step = { $step }: { $ms } мс
cli-step-trouble = { $step }, { $trouble }: { $ms } мс
cli-rehearsal-done = Готово: с новым паролем войти можно, со старым нет.
cli-rehearsal-clock = Часы камеры были неверны, теперь они настроены.
cli-rehearsal-address = Адрес, на который приходят коды, изменён.
cli-rehearsal-stopped = Остановка: { $trouble }.
cli-rehearsal-stuck = Остановка: ничего не происходило, секунд: { $seconds }.
cli-pictures-in = Изображения в папке { $folder }.

dialog-save-title = Сохранить картинку для Hikvision
dialog-pick-title = Выбрать картинку со страницы камеры
dialog-sheet-title = Сохранить сводку для поддержки

cli-no-relay = Не удалось показать страницу камеры через этот компьютер: { $reason }. Откройте её прямо в браузере.
cli-relay-ready = Откройте этот адрес в браузере, он сработает один раз: { $url }
cli-relay-link = Если браузер закрыт, этот адрес откроет страницу снова: { $url }
cli-relay-opened = Страница открыта.
cli-relay-picture = Страница получила картинку для службы восстановления.
cli-relay-sent = Страница отправила новый пароль ({ $request }): { $shape }
cli-relay-known-form = Он записан в форме, которую Regain знает: { $dialects }
cli-relay-one-of-forms = Он записан в одной из этих форм, с виду одинаковых: { $dialects }
cli-relay-unknown-form = Он записан в форме, которой Regain не знает.
cli-relay-addresses = Камера сообщила, сколько адресов почты в ней сохранено: { $count }
cli-relay-address-saved = Страница изменила адрес почты, сохранённый в камере.
cli-relay-no-email = Камера сообщает, что получить код по почте нельзя.
cli-relay-locked = Камера пока не принимает попыток.
cli-relay-locked-for = Камера сейчас не принимает попыток. Ждать минут: { $minutes }
cli-relay-old-protection = Эта камера знает только старую защиту, а Regain с такой не работает. Откройте её страницу прямо в браузере: { $url }
cli-relay-answered = Камера ответила: { $outcome }

relay-opening = Открываем страницу вашей камеры…
relay-refused = Эта ссылка работает один раз, в браузере, который открыл её первым. Вернитесь в Regain и нажмите «Открыть страницу камеры»: появится новая ссылка.
relay-unreachable = Камера не отвечает. Ничего не изменилось. Подождите немного и обновите эту страницу.
relay-lost = Камера получила новый пароль, но не ответила. Неизвестно, задан ли он. Чтобы узнать, войдите с ним.
relay-old-protection = Камера знает только старую защиту. Regain с такой не работает. Ничего не изменилось. Откройте страницу без Regain.
relay-elsewhere = Камера хотела направить вас на другой адрес. Regain туда не перешёл. Ничего не изменилось.
