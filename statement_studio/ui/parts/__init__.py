"""Small widgets and manners that every part of the window uses."""
