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
