# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Đặt lại mật khẩu camera
package-comment = Lấy lại quyền truy cập camera Hikvision của bạn khi mất mật khẩu
# Words that people may search for, each ended by a semicolon.
package-keywords = camera;camera an ninh;camera giám sát;mật khẩu;quên mật khẩu;đặt lại mật khẩu;khôi phục;reset;Hikvision;CCTV;

# --- in app shops ---

package-summary = Lấy lại quyền truy cập camera Hikvision của bạn
package-what = Bạn quên mật khẩu camera Hikvision của mình? Regain dẫn bạn qua từng bước của cách lấy lại mật khẩu qua email do chính hãng đưa ra, và làm thay bạn những phần mất công.
package-finds = Regain tìm camera trong mạng gia đình và cho biết camera nào đặt lại được mật khẩu qua email.
package-gets = Regain lấy ảnh có mã QR rồi gửi qua email, hoặc chỉ cho bạn cách gửi.
package-waits = Regain cùng bạn chờ mã, đặt mật khẩu mới và đăng nhập một lần để chắc chắn mật khẩu dùng được.
package-tells = Regain cho biết có sự cố gì và nên làm gì, và làm tiếp từ chỗ bạn đang dở.
package-honest = Regain không dùng mánh khóe và không dò mật khẩu. Regain không phải sản phẩm của Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Cài đặt Regain { $version }
installer-what = Regain giúp bạn lấy lại quyền truy cập camera Hikvision của mình khi mất mật khẩu.
installer-alone = Regain chỉ được cài cho riêng bạn và không cần quyền quản trị. Bạn có thể gỡ Regain như mọi ứng dụng khác.
installer-press = Nhấn “Cài đặt”.
installer-done-title = Regain đã sẵn sàng
installer-done = Bạn sẽ thấy Regain trong menu Bắt đầu.
installer-start = Mở Regain ngay
installer-open = Regain đang mở và cần đóng trước. Những gì bạn đang làm dở vẫn được lưu.
installer-close = Nhấn “OK” để đóng.
installer-still-open = Regain vẫn đang mở. Hãy tự đóng cửa sổ của Regain, rồi thử lại.
installer-not-installed = Regain đang mở. Chưa có gì được cài đặt.
installer-not-removed = Regain đang mở. Chưa có gì bị gỡ.
installer-not-written = Không lưu được một tệp vào { $folder }.
installer-keeps = Đã gỡ Regain. Xóa luôn những gì Regain ghi nhớ?
installer-keeps-what = Đó là những lần đặt lại mật khẩu còn dở và nhật ký, nằm trong { $data }. Ảnh bạn đã lưu và mật khẩu bạn đã cho lưu vẫn còn.
