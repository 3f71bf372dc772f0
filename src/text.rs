//! Every word on screen.
