outcome = "a";
