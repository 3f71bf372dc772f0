//! A camera and its mail desk on loopback.
