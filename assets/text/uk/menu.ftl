# The menu at the foot of the rail, and what it leads to.

link-menu = Меню
button-close-menu = Закрити меню

# --- the menu ---

menu-title = Меню
# The name of this language, in this language.
language-name = Українська
menu-language = Мова
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Мова (Language): { $name }
menu-language-system = Як у системі
menu-language-no-letters = На цьому комп’ютері немає шрифту для: { $languages }
menu-theme = Оформлення
menu-theme-system = Як у системі
menu-theme-light = Світле
menu-theme-dark = Темне
menu-size = Розмір тексту
menu-size-smaller = Менший
menu-size-normal = Звичайний
menu-size-larger = Більший
menu-size-largest = Найбільший
menu-size-held = Для такого розміру це вікно замале. Збільште його.
menu-size-keys = З клавіатури: Ctrl і плюс, мінус або 0.
menu-about = Про Regain
menu-log = Відкрити папку журналу
menu-forget = Видалити дані Regain…
folder-not-opened = Не вдалося відкрити папку. Вона тут: { $path }

# --- about ---

about-title = Про Regain
about-version = Версія { $version }
about-maker = Regain безплатний. Це не продукт Hikvision.
about-data = Що зберігає Regain
about-log = Журнал
link-data-folder = Відкрити папку даних
link-log-folder = Відкрити папку журналу
about-learned = Чого навчився Regain
about-learned-nothing = Поки що нічого. Він учиться, коли ви працюєте зі сторінкою камери.
about-learned-kind = { $model }, програма { $firmware }: { $form }
link-forget-kind = Забути { $model }
about-parts = Частини інших авторів
about-parts-text = Regain складено з вільних програм. Дякуємо всім, хто їх створив.
link-licences = Частини й ліцензії

# --- the licences ---

licences-title = Частини та ліцензії
licences-lead = Ці частини вбудовано в Regain.

# --- forget everything ---

button-forget = Видалити дані Regain
forget-title = Видалити дані Regain?
forget-goes = Це зникне назавжди:
forget-goes-list =
    Розпочате скидання пароля й картинка для нього.
    Вибране в цьому меню та журнал.
    Усе, чого Regain навчився від камер.
    Паролі пошти, які Regain для вас зберігає.
forget-stays = Це залишиться:
forget-stays-list =
    Ваша камера. У ній нічого не зміниться.
    Пароль камери, якщо ви його зберегли. Він у сховищі паролів.
    Картинки й чернетки, які ви зберегли.
forget-not-now = Зараз установлюється пароль. Дочекайтеся кінця.
forget-done-title = Дані Regain видалено
forget-done = Тепер Regain нічого не зберігає на цьому комп’ютері. Можна почати знову або видалити програму.
forget-files-left = Деякі файли не вдалося видалити. Закрийте програми, які їх використовують, і натисніть ще раз.
forget-mailboxes-left = Паролі пошти ще зберігаються: сховище паролів закрите. Відкрийте його й натисніть ще раз.

# --- what was copied ---

copied-until-closed = Вставте скопійоване, перш ніж закрити Regain.
