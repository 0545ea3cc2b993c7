// Entry of every command: reads the world (arguments, environment, today) and hands it to the doors.
