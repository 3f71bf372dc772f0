//! The built-in cameras on a network of their own, asked by programs that others wrote. Linux only: the network is a
//! namespace, so nothing leaves this computer.

#[cfg(test)]
mod crowd;
#[cfg(test)]
mod network;
#[cfg(test)]
mod programs;
