"""What lives while the window is open. May know the core, QtCore and QtGui; never a widget."""
