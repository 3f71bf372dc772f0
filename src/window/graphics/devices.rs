//! The graphics devices of the kernel: which there are, and whether this program may use one. Its arguments are the
//! folders in which they are listed. Must not know the display.

use std::fs::{self, OpenOptions};
use std::path::Path;

/// Drivers that make a render node without hardware, for tests and for passing pictures on. They are named by the device
/// (`vgem`, `vkms`) whatever bus the kernel hangs it on.
const HOLLOW: [&str; 2] = ["vgem", "vkms"];

/// Hardware that may be there without a render node: NVIDIA's own driver, Windows below Linux, drivers of telephones' makers
/// that small boards have.
const OTHERS: [(&str, &str); 4] = [
    ("nvidiactl", "a driver of NVIDIA"),
    ("dxg", "the graphics of Windows"),
    ("mali0", "a driver of ARM"),
    ("kgsl-3d0", "a driver of Qualcomm"),
];

/// What kind of graphics hardware this program may use. `dev` is the folder of devices, `drm` what the kernel says of them;
/// where it says nothing, such as on the BSDs, a device is taken for what it seems to be.
pub fn usable(dev: &Path, drm: &Path) -> Option<&'static str> {
    let nodes = fs::read_dir(dev.join("dri")).into_iter().flatten().flatten();
    for node in nodes {
        let name = node.file_name();
        let is_render_node = name.to_str().is_some_and(|name| name.starts_with("renderD"));
        if is_render_node && is_hardware(&drm.join(&name).join("device")) && opens(&node.path(), &drm.join(&name)) {
            return Some("a render node");
        }
    }
    OTHERS.into_iter().find(|(name, _)| can_open(&dev.join(name))).map(|(_, kind)| kind)
}

/// Whether there is anything behind a render node. In doubt there is.
fn is_hardware(device: &Path) -> bool {
    let name_behind = |link: &Path| fs::read_link(link).ok()?.file_name()?.to_str().map(str::to_owned);
    let is_hollow = |link: &Path| name_behind(link).is_some_and(|name| HOLLOW.contains(&name.as_str()));
    if is_hollow(device) || is_hollow(&device.join("driver")) {
        return false;
    }
    let entries = fs::read_dir(device).into_iter().flatten().flatten();
    let virtio = entries
        .map(|entry| entry.path())
        .find(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("virtio")));
    let is_virtio = name_behind(&device.join("driver")).is_some_and(|driver| driver == "virtio_gpu");
    match virtio.or_else(|| is_virtio.then(|| device.to_owned())) {
        Some(virtio) => has_virgl(&virtio) != Some(false),
        None => true,
    }
}

/// Whether the host of a virtual machine draws in three dimensions for it: feature 0 of its graphics device (DOCUMENTED:
/// virtio 1.2, 5.7.3), which the kernel lists as a row of digits that begins with it.
fn has_virgl(virtio: &Path) -> Option<bool> {
    let features = fs::read(virtio.join("features")).ok()?;
    match features.first()? {
        b'0' => Some(false),
        b'1' => Some(true),
        _ => None,
    }
}

/// Whether this program gets at a render node. A card that sleeps is not opened: that would wake it, for a second or more.
fn opens(node: &Path, listed: &Path) -> bool {
    let sleeps =
        || fs::read_to_string(listed.join("device/power/runtime_status")).is_ok_and(|is| is.trim() == "suspended");
    sleeps() || can_open(node)
}

/// Asked by opening it: rights, a sandbox that lists what it does not give, and the nodes of OpenBSD, which are there
/// without a card, all show nowhere else.
fn can_open(device: &Path) -> bool {
    OpenOptions::new().read(true).write(true).open(device).is_ok()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A name, what the computer has, what is to be used of it.
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], Option<&'a str>);

    /// A computer with these things below `dev` and `drm`: `(path, content)`; `-> target` is a link.
    fn computer(things: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, content) in things {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            match content.strip_prefix("-> ") {
                Some(target) => symlink(target, path).unwrap(),
                None => fs::write(path, content).unwrap(),
            }
        }
        root
    }

    fn usable_on(things: &[(&str, &str)]) -> Option<&'static str> {
        let root = computer(things);
        usable(&root.path().join("dev"), &root.path().join("drm"))
    }

    #[test]
    fn hardware_is_a_render_node_with_something_behind_it() {
        const NODE: (&str, &str) = ("dev/dri/renderD128", "");
        const VIRGL: &str = "1010000000000000000000000000000011100000000000000000000000000000\n";
        const FLAT: &str = "0010000000000000000000000000000011100000000000000000000000000000\n";
        let yes = Some("a render node");
        let cases: &[Case<'_>] = &[
            ("nothing at all", &[], None),
            ("a screen without 3D: bochs, cirrus, simpledrm, ast, vboxvideo", &[("dev/dri/card0", "")], None),
            ("a folder that another program made", &[("dev/dri/by-path/x", "")], None),
            ("a card", &[("dev/dri/card0", ""), NODE, ("drm/renderD128/device/driver", "-> ../i915")], yes),
            ("the kernel says nothing of it", &[NODE], yes),
            ("a second card alone", &[("dev/dri/renderD129", "")], yes),
            ("a small board", &[NODE, ("drm/renderD128/device/driver", "-> ../../v3d")], yes),
            ("vgem on the platform bus", &[NODE, ("drm/renderD128/device", "-> ../../../vgem")], None),
            ("vgem by its driver", &[NODE, ("drm/renderD128/device/driver", "-> ../vgem")], None),
            ("vkms", &[NODE, ("drm/renderD128/device", "-> ../../faux/vkms")], None),
            (
                "vgem beside a card",
                &[NODE, ("drm/renderD128/device", "-> ../../../vgem"), ("dev/dri/renderD129", "")],
                yes,
            ),
            ("a virtual machine whose host draws", &[NODE, ("drm/renderD128/device/virtio0/features", VIRGL)], yes),
            ("one whose host does not", &[NODE, ("drm/renderD128/device/virtio0/features", FLAT)], None),
            (
                "the device itself is listed",
                &[NODE, ("drm/renderD128/device/driver", "-> ../virtio_gpu"), ("drm/renderD128/device/features", FLAT)],
                None,
            ),
            ("it says nothing of its host", &[NODE, ("drm/renderD128/device/driver", "-> ../virtio_gpu")], yes),
            ("a node that leads nowhere", &[("dev/dri/renderD128", "-> ../../gone")], None),
            (
                "one that sleeps",
                &[
                    ("dev/dri/renderD128", "-> ../../gone"),
                    ("drm/renderD128/device/power/runtime_status", "suspended\n"),
                ],
                yes,
            ),
            ("NVIDIA's own driver", &[("dev/nvidiactl", "")], Some("a driver of NVIDIA")),
            (
                "Windows below Linux",
                &[NODE, ("drm/renderD128/device", "-> ../vgem"), ("dev/dxg", "")],
                Some("the graphics of Windows"),
            ),
        ];
        for (name, things, wanted) in cases {
            assert_eq!(usable_on(things), *wanted, "{name}");
        }
    }

    #[test]
    fn a_node_that_may_not_be_opened_is_none() {
        // Nobody can write to a folder, whatever their rights.
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("dri/renderD128")).unwrap();
        fs::create_dir(root.path().join("nvidiactl")).unwrap();
        assert_eq!(usable(root.path(), &root.path().join("drm")), None);
    }
}
