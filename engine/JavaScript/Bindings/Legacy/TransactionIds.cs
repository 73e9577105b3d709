using System.Globalization;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>The values of <c>X-ForgeRock-TransactionId</c> in one run: AM's transaction with a number for each call, <c>…/0</c>, <c>…/1</c>.</summary>
/// <param name="random">The run's chance.</param>
internal sealed class TransactionIds(RandomSource random)
{
    private readonly string transaction = random.NextUuid().ToString("D");
    private int calls;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{transaction}/{calls++}");
}
