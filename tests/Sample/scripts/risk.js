var limit = Number(systemEnv.getProperty("esv.risk.limit"));
var response = httpClient.send("https://risk.example.com/score?user=" + nodeState.get("username"), { method: "GET" }).get();
var score = response.ok ? response.json().score : 10;
logger.info("the score is {}", score);
if (score > limit) {
  action.goTo("high").withErrorMessage("Too risky");
} else {
  nodeState.putShared("score", score);
  action.goTo("low").putSessionProperty("risk", String(score));
}
