# The menu at the foot of the rail, and what it leads to.

link-menu = Меню
button-close-menu = Закрыть меню

# --- the menu ---

menu-title = Меню
# The name of this language, in this language.
language-name = Русский
menu-language = Язык
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Язык (Language): { $name }
menu-language-system = Как в системе
menu-language-no-letters = На этом компьютере нет шрифта для: { $languages }
menu-theme = Оформление
menu-theme-system = Как в системе
menu-theme-light = Светлое
menu-theme-dark = Тёмное
menu-size = Размер текста
menu-size-smaller = Мелкий
menu-size-normal = Обычный
menu-size-larger = Крупный
menu-size-largest = Самый крупный
menu-size-held = Для такого размера это окно слишком маленькое. Увеличьте его.
menu-size-keys = С клавиатуры: Ctrl и плюс, минус или 0.
menu-about = О программе Regain
menu-log = Открыть папку журнала
menu-forget = Удалить данные Regain…
folder-not-opened = Папка не открылась. Она здесь: { $path }

# --- about ---

about-title = О программе Regain
about-version = Версия { $version }
about-maker = Regain бесплатен. Это не продукт Hikvision.
about-data = Что хранит Regain
about-log = Журнал
link-data-folder = Открыть папку данных
link-log-folder = Открыть папку журнала
about-learned = Чему научился Regain
about-learned-nothing = Пока ничему. Он учится, когда вы работаете со страницей камеры.
about-learned-kind = { $model }, программа { $firmware }: { $form }
link-forget-kind = Забыть { $model }
about-parts = Части других авторов
about-parts-text = Regain собран из свободных программ. Спасибо всем, кто их создал.
link-licences = Части и лицензии

# --- the licences ---

licences-title = Составные части и лицензии
licences-lead = Эти части встроены в Regain.

# --- forget everything ---

button-forget = Удалить данные Regain
forget-title = Удалить данные Regain?
forget-goes = Это исчезнет навсегда:
forget-goes-list =
    Начатый сброс пароля и картинка для него.
    Выбранное в этом меню и журнал.
    Всё, чему Regain научился у камер.
    Пароли почты, которые Regain хранит для вас.
forget-stays = Это останется:
forget-stays-list =
    Ваша камера. В ней ничего не изменится.
    Пароль камеры, если вы его сохранили. Он в хранилище паролей.
    Картинки и черновики, которые вы сохранили.
forget-not-now = Сейчас задаётся пароль. Дождитесь окончания.
forget-done-title = Данные Regain удалены
forget-done = Теперь Regain ничего не хранит на этом компьютере. Можно начать заново или удалить программу.
forget-files-left = Некоторые файлы удалить не удалось. Закройте программы, которые их используют, и нажмите ещё раз.
forget-mailboxes-left = Пароли почты ещё хранятся: хранилище паролей закрыто. Откройте его и нажмите ещё раз.

# --- what was copied ---

copied-until-closed = Вставьте скопированное, прежде чем закрыть Regain.
