//! The wire between the app and the built-in mail desk: passes each command and each reply on, except where the plan has
//! a fault for it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::fault::Fault;
use super::plan::{Fate, Plan};
use super::wire::drip;

/// Between two bytes: a reply has a few dozen of them, and a mail server more time than a camera.
const SLOW: Duration = Duration::from_secs(3);

/// More than a line of a mail server can have.
const TOO_LONG: usize = 10 << 20;

/// Serves until it is aborted.
pub fn serve(listener: TcpListener, desk: SocketAddr, plan: Arc<Plan>) -> JoinHandle<()> {
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let plan = Arc::clone(&plan);
            tokio::spawn(async move { converse(stream, desk, &plan).await });
        }
    })
}

/// One conversation. `None`: it is over.
async fn converse(stream: TcpStream, desk: SocketAddr, plan: &Plan) -> Option<()> {
    let behind = TcpStream::connect(desk).await.ok()?;
    let ((from_desk, mut to_desk), (from_app, mut to_app)) = (behind.into_split(), stream.into_split());
    let (mut from_desk, mut from_app) = (BufReader::new(from_desk), BufReader::new(from_app));
    let mut request = "greeting".to_owned();
    let mut said = Vec::new();
    loop {
        let (_, fate) = plan.meet(&request);
        let fault = match fate {
            Fate::Meets(fault) => Some(fault),
            Fate::Passes => None,
        };
        if fault == Some(Fault::Reset) {
            return reset(&to_app);
        }
        to_desk.write_all(&said).await.ok()?;
        let answer = reply(&mut from_desk).await?;
        match fault {
            Some(Fault::Lost) => return reset(&to_app),
            Some(Fault::Half) => {
                to_app.write_all(&answer[..answer.len() / 2]).await.ok()?;
                return None;
            }
            Some(Fault::Drip) => drip(&mut to_app, &answer, SLOW).await,
            Some(Fault::Big) => to_app.write_all(&[&b"250-"[..], &vec![b'x'; TOO_LONG]].concat()).await.ok()?,
            Some(_) => {
                to_app.write_all(&super::fault::portal()).await.ok()?;
                return None;
            }
            None => to_app.write_all(&answer).await.ok()?,
        }
        let is_text = answer.starts_with(b"354");
        said = if is_text { text(&mut from_app).await? } else { line(&mut from_app).await? };
        let verb = String::from_utf8_lossy(&said).split([' ', '\r']).next().unwrap_or_default().to_uppercase();
        request = if is_text { "the mail itself".to_owned() } else { verb };
    }
}

fn reset(line: &OwnedWriteHalf) -> Option<()> {
    socket2::SockRef::from(line.as_ref()).set_linger(Some(Duration::ZERO)).ok();
    None
}

async fn line(from: &mut BufReader<OwnedReadHalf>) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    from.read_until(b'\n', &mut line).await.ok().filter(|read| *read > 0)?;
    Some(line)
}

/// A whole reply, of one line or more.
async fn reply(from: &mut BufReader<OwnedReadHalf>) -> Option<Vec<u8>> {
    let mut reply = Vec::new();
    loop {
        let line = line(from).await?;
        let is_last = line.get(3) != Some(&b'-');
        reply.extend(line);
        if is_last {
            return Some(reply);
        }
    }
}

/// The mail, with the dot behind it.
async fn text(from: &mut BufReader<OwnedReadHalf>) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    loop {
        let line = line(from).await?;
        let is_last = line == b".\r\n";
        text.extend(line);
        if is_last {
            return Some(text);
        }
    }
}
