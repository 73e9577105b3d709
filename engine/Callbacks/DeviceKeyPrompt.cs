namespace JourneySim.Engine.Callbacks;

/// <summary>What a client shows and signs when it makes or uses a device key.</summary>
/// <param name="UserId">The user's id; empty when he is not known yet.</param>
/// <param name="Challenge">What is signed.</param>
/// <param name="Title">Of the prompt.</param>
/// <param name="Subtitle">Of the prompt.</param>
/// <param name="Description">Of the prompt.</param>
/// <param name="Timeout">In seconds.</param>
public sealed record DeviceKeyPrompt(
    string UserId,
    string Challenge,
    string Title,
    string Subtitle,
    string Description,
    int Timeout
);
