//! Reads what strangers wrote beside everything else: a parser that panics, or takes too long, costs that one text.
//!
//! It must not know what is read. No thread can be stopped from outside, so whoever parses limits the work as well.

use std::time::Duration;

use tokio::time::timeout;

/// How long one text may take. What is read here is small: a mail is cut before.
const LIMIT: Duration = Duration::from_secs(5);

/// Runs a parser on a thread of its own. `None`: it panicked (where, the panic hook has logged) or took too long; then
/// nobody waits for it any more.
pub(super) async fn beside<T: Send + 'static>(parse: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    beside_for(LIMIT, parse).await
}

async fn beside_for<T: Send + 'static>(limit: Duration, parse: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    match timeout(limit, tokio::task::spawn_blocking(parse)).await {
        Ok(parsed) => parsed.inspect_err(|_| tracing::error!("a text could not be read: the parser broke on it")).ok(),
        Err(_) => {
            tracing::error!("a text could not be read: the parser took too long");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn a_parser_dies_alone_and_nobody_waits_for_one_without_an_end() {
        assert_eq!(beside(|| 7).await, Some(7));
        assert_eq!(beside(|| -> u8 { panic!("on purpose") }).await, None);
        let (done, wait) = mpsc::channel::<()>();
        assert_eq!(beside_for(Duration::from_millis(50), move || wait.recv().is_ok()).await, None);
        done.send(()).expect("it still waits");
    }
}
