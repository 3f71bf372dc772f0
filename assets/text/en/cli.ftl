# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: get back into your own Hikvision camera.

    regain                               opens the window
    regain --demo [--scenario S]         the same with a built-in camera; no display: pictures of every page
    regain find [--seconds N] [--interface IP] [--json]
                                         lists cameras
    regain probe ADDRESS [--json]        what one camera offers, read only
    regain relay ADDRESS [--json]        the camera’s own page through this computer; tells what it saw, never a value
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         plays the whole journey against a built-in camera; with real mail
                                         through Exim and Dovecot, when they are installed
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         the built-in camera as a program
        --sadp                           answers searches; so it does with any of these:
        --count N                        so many cameras (up to 2000), each on the address after the one before
        --sadp-mode unicast|multicast|both
                                         where answers go
        --claims-address IP              says that it has another address, as a camera of another network
        --hello-after SECONDS            says nothing until then, and then hello, as a camera that starts
        --onvif, --onvif-only            answers ONVIF searches as well, or nothing else

    --renderer auto|gl|software          how the window is drawn
    --language TAG                       the language of every word, such as en, es or pt-BR
    --version, --help

    Scenarios: { $scenarios }

cli-unknown-argument = Regain does not know “{ $argument }”; “regain --help” lists what it knows.
cli-missing-value = “{ $option }” needs a value behind it; “regain --help” shows how.
cli-bad-value = “{ $value }” does not fit “{ $option }”; “regain --help” shows what does.
cli-no-language = Regain does not speak “{ $language }”. It speaks: { $languages }
cli-conflict = “{ $one }” and “{ $other }” do not go together; “regain --help” shows what does.
cli-needs-demo = “--scenario”, “--pictures” and “--json” need “--demo” here; “regain --help” shows how.
cli-missing-address = Say which camera, such as “192.168.1.64”.
cli-bad-address = “{ $address }” is no camera address; type it like 192.168.1.64 or 192.168.1.64:8080.

cli-already-open = Regain is open already, but its window does not answer. Wait a moment and look for its window; if there is none, sign out of this computer and in again.
cli-no-display = There is no screen here to open a window on; “regain --demo” also works without one.
cli-no-window = The window could not open: { $reason }. Nothing was changed in the camera. Sign out of this computer and in again, then start Regain once more.
cli-no-window-gl = The window could not open: { $reason }. Try “regain --renderer software”.
cli-no-window-library = The window could not open, because a part of the desktop is not installed: { $reason }. Install libx11, libx11-xcb, libxcursor, libxi and libxkbcommon-x11, then start Regain again.
cli-broke-off-title = Regain has to close
cli-broke-off = Regain broke off by its own mistake ({ $reason }). Start it again: what you began is kept. If a new password was on its way, Regain helps you find out whether it works. The log is in { $folder }.
cli-no-log = Regain goes on without its log: { $reason }.
cli-log-no-file = what lies in its place is not a file
cli-no-start = Regain could not start: { $reason }. Check that your data folder can be written.
cli-no-threads = Regain could not start: the system gives it no more threads or open files ({ $reason }). Close other programs, then start Regain again.
cli-no-disk = Regain could not start: the disk with its data folder does not answer. Check that disk and its cable, or restart this computer, then start Regain again.
cli-no-scratch = Regain could not start: it found no room for passing files in { $folder } ({ $reason }). Check that this folder is there and can be written.
cli-no-simulator = The built-in camera could not start: { $reason }. Try another port or address.
cli-no-mail-program = Real mail needs {$program}, which is not installed here; install it, or leave out “--mail real”.
cli-no-mail-servers = The real mail servers could not start: { $reason }. Leave out “--mail real” to go without.
cli-no-output = The output could not be written: { $reason }. Check where it goes.
cli-no-pictures = The pictures could not be written: { $reason }. Choose another folder.

cli-found = { $model } at { $address }, serial ends { $serial }
cli-unknown-model = Camera
cli-unknown-serial = unknown
cli-none-no_adapter_up = This computer is on no network. Join the camera's network and look again.
cli-none-only_vpn = This computer is on a VPN and on no network besides. Join the camera's network and look again.
cli-none-firewall_may_drop = No camera answered. A firewall on this computer keeps the search back: allow it, or use the camera's address.
cli-none-wifi_isolation = No camera answered. The Wi-Fi may keep its devices apart, as guest networks do: join the home network.
cli-none-port_taken = No camera answered, and another program holds the search port: close it and look again.
cli-none-windows_public_profile = No camera answered. Windows may take this network for a public one: set it to private and look again.
cli-none-macos_local_network = No camera answered. Allow this program to use the local network in the system settings and look again.
cli-none-other_network = No camera answered. Check that it has power and is on the same network, and that no firewall keeps answers out.
cli-port-taken = Another program holds the search port, so the list may be incomplete.

cli-probe-offline = Nothing answers at { $address }. Check the address and that the camera has power.
cli-probe-broken-off = Something answers at { $address }, but its answer breaks off. Wait a minute, then try again.
cli-probe-changes = The device at { $address } shows another certificate from one question to the next. Someone may stand in between, so nothing it says counts.
cli-probe-unknown = No device has the name { $address } here. Check how it is written.
cli-probe-other = Something answers at { $address }, but it is not a Hikvision camera.
cli-probe-outdated = The camera at { $address } only knows an old kind of protection, which Regain does not speak. Try its address with http:// in front.
cli-probe-way = The way back in by email: { $way ->
        [offered] this camera offers it and has an address saved
        [no_address_saved] nobody saved an address, so no code can be sent
        [not_offered] this camera does not offer it
        [not_activated] the camera has no password yet, so there is nothing to reset
        [other_segment] the camera offers it to its own network only, and this computer is on another
        [not_named] the camera does not name it, so probably not; trying tells
       *[hidden] the camera does not say; trying tells
    }.
cli-probe-activated = A first password was set: { $answer ->
        [yes] yes
        [no] no, the camera is new
       *[unknown] the camera does not say
    }.

cli-probe-model = It is a { $model }.
cli-probe-other-way = It also offers: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = silent

cli-simulating = The built-in camera answers at http://{ $address }/ and its password is { $password }.
cli-simulated-camera = { $model } at http://{ $address }/, serial { $serial }
cli-too-many-files = The system allows this program too few open files for so many cameras; raise the limit first, such as with “ulimit -n 8192”, or start fewer.
cli-simulated-mail = A mail with the code { $code } reached the owner’s mailbox.

cli-demo-offscreen = No screen here, so the journey is played without a window.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Done: the new password signs in, and the old one does not.
cli-rehearsal-clock = The camera’s clock was wrong, and was set.
cli-rehearsal-address = The address that codes go to was changed.
cli-rehearsal-stopped = Stopped: { $trouble }.
cli-rehearsal-stuck = Stopped: nothing happened for { $seconds } seconds.
cli-pictures-in = The pictures are in { $folder }.

dialog-save-title = Save the picture for Hikvision
dialog-pick-title = Choose the picture from the camera’s page
dialog-sheet-title = Save the support sheet

cli-no-relay = The camera’s page could not be passed through this computer: { $reason }. Open it in your browser directly.
cli-relay-ready = Open this address in your browser; it works once: { $url }
cli-relay-link = If the browser was closed, this address opens the page again: { $url }
cli-relay-opened = The page was opened.
cli-relay-picture = The page has fetched the picture for the recovery service.
cli-relay-sent = The page has sent a new password ({ $request }): { $shape }
cli-relay-known-form = It is written in a form that Regain knows: { $dialects }
cli-relay-one-of-forms = It is written in one of these forms, which look the same: { $dialects }
cli-relay-unknown-form = It is written in a form that Regain does not know.
cli-relay-addresses = The camera has told how many email addresses are saved in it: { $count }
cli-relay-address-saved = The page has changed the email address that is saved in the camera.
cli-relay-no-email = The camera says that it cannot send a code by email.
cli-relay-locked = The camera takes no tries for a while.
cli-relay-locked-for = The camera takes no tries now. Minutes to wait: { $minutes }
cli-relay-old-protection = This camera only knows an old kind of protection, which Regain does not speak. Open its page in your browser directly: { $url }
cli-relay-answered = The camera answered: { $outcome }

relay-opening = The page of your camera opens…
relay-refused = This link works once, in the browser that opened first. Go to Regain and press Open camera page: that makes a new link.
relay-unreachable = Your camera does not answer. Nothing was changed. Wait a moment, then reload this page.
relay-lost = Your camera got the new password and did not answer. It may be set, or not. Sign in with it to find out.
relay-other-camera = Another camera has this address now. Regain did not send it the new password. Nothing was changed. Go back to Regain.
relay-old-protection = Your camera only knows an old kind of protection. Regain does not speak it. Nothing was changed. Open the page without Regain.
relay-elsewhere = Your camera wanted to lead you to another address. Regain did not follow. Nothing was changed.
