# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Đóng menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Tiếng Việt
menu-language = Ngôn ngữ
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Ngôn ngữ (Language): { $name }
menu-language-system = Theo máy tính này
menu-language-no-letters = Máy tính này thiếu phông chữ cho: { $languages }
menu-theme = Màu sắc
menu-theme-system = Theo máy tính này
menu-theme-light = Sáng
menu-theme-dark = Tối
menu-size = Cỡ chữ
menu-size-smaller = Nhỏ hơn
menu-size-normal = Bình thường
menu-size-larger = Lớn hơn
menu-size-largest = Lớn nhất
menu-size-held = Cửa sổ này quá nhỏ cho cỡ chữ đó. Hãy mở rộng cửa sổ.
menu-size-keys = Bằng bàn phím: Ctrl với dấu cộng, dấu trừ hoặc số 0.
menu-about = Giới thiệu về Regain
menu-log = Mở thư mục nhật ký
menu-forget = Xóa mọi dữ liệu…
folder-not-opened = Không mở được thư mục. Thư mục ở đây: { $path }

# --- about ---

about-title = Giới thiệu về Regain
about-version = Phiên bản { $version }
about-maker = Regain miễn phí và không phải sản phẩm của Hikvision.
about-data = Những gì Regain lưu
about-log = Nhật ký
link-data-folder = Mở thư mục dữ liệu
link-log-folder = Mở thư mục nhật ký
about-learned = Những gì Regain đã học được
about-learned-nothing = Chưa có gì. Regain học khi bạn dùng trang của camera.
about-learned-kind = { $model }, phần mềm { $firmware }: { $form }
link-forget-kind = Xóa dữ liệu về { $model }
about-parts = Thành phần của người khác
about-parts-text = Regain được xây dựng từ các thành phần tự do. Cảm ơn tất cả những người đã làm ra chúng.
link-licences = Xem thành phần và giấy phép

# --- the licences ---

licences-title = Thành phần và giấy phép
licences-lead = Các thành phần này có sẵn trong Regain.

# --- forget everything ---

button-forget = Xóa mọi dữ liệu
forget-title = Xóa mọi dữ liệu của Regain?
forget-goes = Những thứ này sẽ bị xóa và không lấy lại được:
forget-goes-list =
    Lần đặt lại mật khẩu đang dở và ảnh mã QR của lần đó.
    Những gì bạn đã chọn trong menu này, và nhật ký.
    Những gì Regain đã học được từ camera.
    Mật khẩu hộp thư đến mà Regain lưu giúp bạn.
forget-stays = Những thứ này vẫn còn:
forget-stays-list =
    Camera của bạn. Không có gì trong đó thay đổi.
    Mật khẩu của camera, nếu bạn đã cho lưu. Hãy xem trong kho mật khẩu.
    Ảnh và thư nháp bạn đã lưu.
forget-not-now = Đang đặt mật khẩu. Hãy đợi đến khi xong.
forget-done-title = Đã xóa mọi dữ liệu của Regain
forget-done = Regain không còn lưu gì trên máy tính này. Bạn có thể làm lại từ đầu, hoặc gỡ ứng dụng.
forget-files-left = Không xóa được một số tệp. Hãy đóng các phần mềm đang dùng chúng, rồi nhấn lại.
forget-mailboxes-left = Mật khẩu hộp thư đến vẫn còn được lưu: kho mật khẩu đang đóng. Hãy mở kho, rồi nhấn lại.

# --- what was copied ---

copied-until-closed = Hãy dán trước khi đóng Regain.
