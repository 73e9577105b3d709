namespace JourneySim;

/// <summary>A message to a user that a run sent: nothing leaves the machine, it is kept for the test to read.</summary>
/// <param name="Channel"><c>email</c>, <c>sms</c> or <c>push</c>.</param>
/// <param name="To">Address, number or user.</param>
/// <param name="Template">The e-mail template; null for a message without one.</param>
/// <param name="Subject">Null where there is none.</param>
/// <param name="Body">The text; for a template that the workspace does not know what it was given, as JSON.</param>
public sealed record SentMessage(string Channel, string To, string? Template, string? Subject, string Body);
