// "quoted" text
if (nodeState.get("username") !== null) {
  outcome = "known";
} else {
  outcome = "other";
}
