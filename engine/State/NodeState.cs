namespace JourneySim.Engine.State;

/// <summary>
/// What one node sees of a journey's state: AM's <c>org.forgerock.openam.auth.node.api.NodeState</c> (PingAM Javadoc). Reads look in the transient,
/// then the secure, then the shared layer, and show only the node's declared inputs; writes are not filtered.
/// </summary>
public sealed class NodeState
{
    private readonly JourneyState state;
    private readonly HashSet<string>? visible;
    private readonly Func<object?, IEnumerable<KeyValuePair<string, object?>>?> entriesOf;
    private readonly Action<object?, string> removeFrom;

    /// <param name="state">The journey's state.</param>
    /// <param name="inputs">The declared inputs; <c>*</c> or none means no filter.</param>
    /// <param name="entriesOf">The entries of a value that counts as a map, null for any other; by default only a <see cref="StateMap"/> is one.</param>
    /// <param name="removeFrom">Takes an entry out of a value that counts as a map; by default only out of a <see cref="StateMap"/>.</param>
    public NodeState(
        JourneyState state,
        IReadOnlyCollection<string> inputs,
        Func<object?, IEnumerable<KeyValuePair<string, object?>>?>? entriesOf = null,
        Action<object?, string>? removeFrom = null
    )
    {
        this.state = state;
        visible =
            inputs.Count == 0 || inputs.Contains("*", StringComparer.Ordinal)
                ? null
                : new HashSet<string>(inputs, StringComparer.Ordinal);
        this.entriesOf = entriesOf ?? (value => value as StateMap);
        this.removeFrom = removeFrom ?? ((value, name) => (value as StateMap)?.Remove(name));
    }

    /// <summary>Present in a layer, even with null, and not filtered away.</summary>
    public bool IsDefined(string key) => TryGet(key, out _);

    /// <summary>The value of the first layer that has the key; a null in a higher layer hides a value below.</summary>
    public bool TryGet(string key, out object? value)
    {
        value = null;
        return (visible is null || visible.Contains(key))
            && (
                state.Transient.TryGetValue(key, out value)
                || state.Secure.TryGetValue(key, out value)
                || state.Shared.TryGetValue(key, out value)
            );
    }

    /// <summary>
    /// As <see cref="TryGet"/>; for a map the merge of all layers that hold a map, transient over secure over shared, as a new map.
    /// </summary>
    public bool TryGetObject(string key, out object? value)
    {
        if (!TryGet(key, out value))
        {
            return false;
        }

        if (entriesOf(value) is null)
        {
            return true;
        }

        var merged = new StateMap();
        foreach (var layer in (StateMap[])[state.Shared, state.Secure, state.Transient])
        {
            foreach (var (name, member) in entriesOf(layer.GetValueOrDefault(key)) ?? [])
            {
                merged[name] = member;
            }
        }

        value = merged;
        return true;
    }

    /// <summary>The keys of all layers, without duplicates, through the filter.</summary>
    public IReadOnlyList<string> Keys() =>
        [
            .. state
                .Shared.Keys.Concat(state.Secure.Keys)
                .Concat(state.Transient.Keys)
                .Distinct(StringComparer.Ordinal)
                .Where(key => visible is null || visible.Contains(key)),
        ];

    /// <summary>Puts into the shared layer only: a transient value of the same name still hides it.</summary>
    public void PutShared(string key, object? value) => state.Shared[key] = value;

    /// <summary>Puts into the transient layer only.</summary>
    public void PutTransient(string key, object? value) => state.Transient[key] = value;

    /// <summary>Removes from all layers, whatever the filter.</summary>
    public void Remove(string key)
    {
        state.Shared.Remove(key);
        state.Transient.Remove(key);
        state.Secure.Remove(key);
    }

    public void MergeShared(IEnumerable<KeyValuePair<string, object?>> values) => Merge(state.Shared, values);

    public void MergeTransient(IEnumerable<KeyValuePair<string, object?>> values) => Merge(state.Transient, values);

    private void Merge(StateMap target, IEnumerable<KeyValuePair<string, object?>> values)
    {
        StateMap[] others = [.. ((StateMap[])[state.Shared, state.Transient, state.Secure]).Where(l => l != target)];
        foreach (var (key, value) in values)
        {
            var entries = entriesOf(value);
            if (state.Containers.Contains(key))
            {
                MergeContainer(key, target, others, entries);
            }
            else if (entries is not null)
            {
                throw new StateRefusedException(
                    "State must not contain nested objects unless they are inside registered state containers: "
                        + string.Join(", ", state.Containers)
                );
            }
            else
            {
                foreach (var other in others)
                {
                    other.Remove(key);
                }

                target[key] = value;
            }
        }
    }

    private void MergeContainer(
        string key,
        StateMap target,
        StateMap[] others,
        IEnumerable<KeyValuePair<string, object?>>? entries
    )
    {
        if (entries is null)
        {
            throw new StateRefusedException("State containers must be a JSON object.");
        }

        if (target.GetValueOrDefault(key) is not StateMap container)
        {
            // What a script put there as a plain object becomes the registered map, keeping its members.
            container = new StateMap(entriesOf(target.GetValueOrDefault(key)) ?? []);
            target[key] = container;
        }

        foreach (var (name, member) in entries)
        {
            foreach (var other in others)
            {
                removeFrom(other.GetValueOrDefault(key), name);
            }

            container[name] = member;
        }
    }
}
