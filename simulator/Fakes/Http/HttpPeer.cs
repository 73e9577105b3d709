namespace JourneySim.Fakes.Http;

/// <summary>The way out of the process, made when it is first used. Redirects are given to the script as they come.</summary>
internal sealed class HttpPeer(HttpMessageHandler? given) : IDisposable
{
    private readonly Lazy<HttpMessageInvoker> invoker = new(() =>
        given is null
            ? new HttpMessageInvoker(
                new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false },
                disposeHandler: true
            )
            : new HttpMessageInvoker(given, disposeHandler: false)
    );

    public async Task<NetworkAnswer> AskAsync(
        string name,
        Uri target,
        FakeRequest call,
        TimeSpan timeout,
        CancellationToken cancellation
    )
    {
        using var message = new HttpRequestMessage(new HttpMethod(call.Method), target);
        if (call.Body.Length > 0 || call.Headers.Any(IsOfBody))
        {
            message.Content = new ReadOnlyMemoryContent(call.Body);
        }

        foreach (var (header, value) in call.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(header, value);
            }
        }

        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        inTime.CancelAfter(timeout);
        try
        {
            using var response = await invoker.Value.SendAsync(message, inTime.Token).ConfigureAwait(false);
            return new NetworkAnswer(
                name,
                await FakeResponse.OfAsync(response, inTime.Token).ConfigureAwait(false),
                null
            );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new NetworkAnswer(name, null, StubFault.Timeout.ToException(call.Uri));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new NetworkAnswer(name, null, failure);
        }
    }

    public void Dispose()
    {
        if (invoker.IsValueCreated)
        {
            invoker.Value.Dispose();
        }
    }

    private static bool IsOfBody(KeyValuePair<string, string> header) =>
        header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
}
