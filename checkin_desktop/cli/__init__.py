"""The command line: a thin face over the services, for practice, exports and checks without a screen."""
