# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Chưa chắc? Cứ nhấn “Làm tiếp”. Bạn có thể quay lại từ đó.
    Nếu camera từng bị mất điện, mã cũ đã hết hiệu lực. Hãy nhấn “Làm lại từ đầu”.
    Nếu đây không phải camera của bạn, hãy nhấn “Làm lại từ đầu”.
help-find =
    Camera có đang bật không? Thường có đèn nhỏ sáng, hoặc nghe tiếng khi khởi động.
    Máy tính này có ở trong mạng gia đình không? Wi-Fi khách và VPN khiến máy tính không thấy camera.
    Camera cắm vào đầu ghi? Khi đó hãy nhập địa chỉ của đầu ghi.
    Trang của router liệt kê mọi thiết bị. Hãy tìm địa chỉ của camera ở đó.
help-check =
    Việc này mất tối đa mười giây. Camera cũ thì chậm.
    Nếu lâu hơn, hãy nhấn “Dừng” và kiểm tra dây của camera.
    Chúng tôi chỉ hỏi. Không có gì trong camera thay đổi.
help-method =
    Địa chỉ này được nhập khi thiết lập camera.
    Nếu do người lắp đặt làm, mã có thể được gửi đến người đó. Hãy hỏi họ.
    Nếu không đọc được hộp thư đến đó, hãy đóng trợ giúp này và chọn cách khác.
help-privacy =
    Ảnh không chứa video và mật khẩu.
    Nếu không có bước này, Hikvision không thể biết camera nào là của bạn.
    Nếu bạn không muốn, hãy nhấn “Quay lại”. Chưa có gì được gửi đi.
help-saved_address =
    Camera chỉ hiện một phần của mỗi địa chỉ. Hãy so chữ đầu và phần cuối.
    Nếu do người lắp đặt làm, có thể có địa chỉ của người đó. Hãy hỏi họ.
    Chưa chắc? Hãy thử một địa chỉ. Bạn có thể quay lại chọn địa chỉ khác.
help-export =
    Trình duyệt có thể cảnh báo về trang này. Đó là camera của bạn, nên bạn có thể tiếp tục.
    Không thấy “Quên mật khẩu” (Forgot password)? Hãy dùng máy tính ở cùng mạng với camera.
    Trình duyệt thường lưu ảnh vào thư mục “Tải xuống”.
    Chỉ xuất một lần. Ảnh mới có thể hủy mã cũ.
help-request =
    Không thấy cửa sổ chọn tệp? Hãy đóng trợ giúp này. Trang có ghi ảnh ở đâu.
    Bạn có thể gửi từ điện thoại. Trước hết, hãy chuyển tệp ảnh sang đó.
    Hãy đính kèm nguyên tệp. Ảnh chụp lại hay ảnh chụp màn hình có thể không dùng được.
    Ảnh mới có thể hủy mã cũ. Hãy dùng ảnh này.
help-send =
    Hộp thư nào cũng được. Không cần là hộp thư đã lưu trong camera.
    Chúng tôi chỉ hỏi dịch vụ email của bạn cách kết nối, và cho bạn xem trước khi gửi.
    Email công ty thường không cho ứng dụng khác vào. Hãy dùng hộp thư cá nhân.
help-mailbox =
    Nhiều dịch vụ yêu cầu mật khẩu ứng dụng. Bạn tạo mật khẩu này trên trang web của họ.
    Không được? Nhấn “Quay lại” hai lần và mở email ở dạng thư nháp.
    Sai máy chủ? Hãy mở “Cài đặt máy chủ” và sửa lại.
    Regain không lưu mật khẩu email của bạn.
help-wait =
    Hãy tìm “Hikvision” trong mục “Spam”, “Thư rác” và các thư mục khác.
    Hãy xem hộp thư đến đã đăng ký khi thiết lập camera.
    Ảnh đã được đính kèm chưa? Nếu chưa, hãy gửi lại.
    Camera khởi động lại thì mã bị hủy. Khi đó hãy gửi yêu cầu mới.
help-watch =
    Nhiều dịch vụ yêu cầu mật khẩu ứng dụng. Bạn tạo mật khẩu này trên trang web của họ.
    Bạn không bắt buộc phải làm việc này. Bạn có thể tự xem hộp thư đến.
    Một số dịch vụ chỉ mở trong trình duyệt web. Khi đó hãy nhấn “Quay lại”.
    Phải là hộp thư đến đã đăng ký khi thiết lập camera.
help-code =
    Hãy sao chép mã từ email mới nhất. Mã trong các email cũ không dùng được.
    Dấu cách và dấu gạch không quan trọng. Chữ hoa và chữ thường thì có thể.
    Nếu camera đã mất điện từ lúc đó, hãy nhấn “Quay lại” và gửi yêu cầu mới.
help-answer_1 =
    Người thiết lập camera đã chọn các câu hỏi này. Hãy hỏi người đó.
    Hãy nhập như lúc đó, đúng cả chữ hoa và chữ thường.
    Chưa có gì được gửi đi. Lát nữa camera mới nhận mọi câu trả lời, cùng một lúc.
help-answer_2 =
    Người thiết lập camera đã chọn các câu hỏi này. Hãy hỏi người đó.
    Bạn có thể quay lại và sửa câu trả lời trước.
    Chưa có gì được gửi đi. Lát nữa camera mới nhận mọi câu trả lời, cùng một lúc.
help-answer_3 =
    Người thiết lập camera đã chọn các câu hỏi này. Hãy hỏi người đó.
    Tiếp theo, bạn chọn mật khẩu mới. Sau đó mọi thứ được gửi đến camera cùng một lúc.
    Thử sai vài lần, camera sẽ bị khóa một lúc.
help-key_file =
    Hãy tìm trong USB và thư mục “Tải xuống” của các máy tính cũ.
    Người lắp đặt có thể có tệp này.
    Không có tệp này? Hãy quay lại và chọn cách khác.
help-phone_app =
    Chỉ điện thoại đã thêm camera mới làm được việc này.
    Tên các mục trong ứng dụng có thể hơi khác.
    Nếu chưa chắc, hãy quay lại và dùng mã qua email.
help-factory_reset =
    Sách hướng dẫn của kiểu máy cho biết nút ở đâu.
    Không có nút? Khi đó chỉ bộ phận hỗ trợ của hãng giúp được.
    Camera nối qua đầu ghi cần được thêm lại vào đầu ghi.
help-support =
    Nhãn nằm ở mặt sau hoặc mặt dưới của camera.
    Bộ phận hỗ trợ sẽ không hỏi mật khẩu của bạn. Đừng đưa cho ai.
    Cửa hàng đã bán camera là nơi nên hỏi nhất.
help-password =
    Nhấn “Gợi ý mật khẩu” để có mật khẩu đúng mọi quy tắc.
    Hãy cho hiện cả hai ô và so từng ký tự.
    Hãy tắt bộ gõ tiếng Việt. Camera không đọc được chữ có dấu, dấu nháy và dấu hai chấm.
help-setting =
    Việc này mất tối đa nửa phút.
    Đừng rút điện camera lúc này.
    Nếu bị dừng, chúng tôi sẽ cho biết điều gì đã thay đổi và điều gì chưa.
help-unsure =
    Camera cần khoảng một phút để khởi động.
    “Kiểm tra lại” sẽ dùng một lần thử của camera. Hãy đợi rồi mới nhấn.
    Nếu mật khẩu mới không dùng được, mật khẩu cũ có thể vẫn dùng được.
help-own_page =
    Liên kết “Quên mật khẩu” (Forgot password) nằm dưới ô đăng nhập.
    Không thấy liên kết? Hãy dùng máy tính ở cùng mạng, không dùng điện thoại.
    Nếu trang hỏi mã, hãy dùng chính mã đó. Đừng xuất ảnh mới.
help-not_activated =
    Khôi phục cài đặt gốc đưa camera về như mới. Khi đó camera không có mật khẩu.
    Hãy thiết lập trên trang của camera. Chọn mật khẩu mà sau này bạn tìm lại được.
    Không phải camera của bạn? Hãy quay lại và chọn camera khác.
help-no_email_saved =
    Chỉ có thể lưu địa chỉ trước khi mất mật khẩu.
    Người đã thiết lập camera có thể biết mật khẩu.
    Nút “Reset” thường ở dưới nắp, gần ống kính hoặc thẻ nhớ.
help-not_offered =
    Mạng khách và VPN có thể che mất cách này.
    Camera nối qua đầu ghi thì đặt lại mật khẩu qua đầu ghi.
    Camera rất cũ hoàn toàn không có cách qua email.
help-done =
    Nếu ứng dụng điện thoại hỏi, hãy nhập mật khẩu mới ở đó.
    Nếu đầu ghi không có hình, hãy đổi mật khẩu trong danh sách camera của đầu ghi.
    Các phần mềm khác dùng camera cũng cần mật khẩu mới.
    Hãy lưu một địa chỉ email mà bạn đọc được. Nhờ vậy lần sau mã có thể đến.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Ngày: { $date }
details-system = Hệ thống: { $system }
details-renderer = Vẽ bằng: { $renderer }
details-scale = Tỷ lệ: { $percent }%
details-page = Trang: { $page }
details-trouble = Sự cố: { $trouble }
details-model = Camera: { $model }
details-firmware = Phần mềm: { $firmware }
details-tail = Sê-ri đuôi: { $tail }
details-line = Đường truyền: { $line }
details-offered = Cách qua email: { $offered }
details-service = Dịch vụ: { $service }
details-answers = Các phản hồi: { $answers }
details-numbers = Kết quả: { $numbers }
details-words = Lời: { $words }
details-shape = Cấu trúc: { $shape }
details-form = Dạng: { $form }
details-observed = { $form }, OBSERVED trong mạng này
details-one_of = một trong { $forms }, OBSERVED trong mạng này
details-asked = Trang đã gửi: { $shape }
details-none = không có
