//! Draws and reads QR pictures.
