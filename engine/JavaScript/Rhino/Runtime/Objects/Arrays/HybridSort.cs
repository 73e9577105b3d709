using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>
/// The order in which Rhino sorts: quicksort on the median of three, and insertion for short pieces. It is not stable,
/// and which element moves is visible to scripts.
/// </summary>
internal sealed class HybridSort(JsValue?[] items, Func<JsValue?, JsValue?, int> compare)
{
    private const int Short = 16;

    public void Run()
    {
        var depth = items.Length == 0 ? 0 : (int)(Math.Log10(items.Length) / Math.Log10(2)) * 2;
        Sort(0, items.Length - 1, depth);
    }

    private void Sort(int first, int last, int depth)
    {
        while (first < last)
        {
            if (depth == 0 || last - first <= Short)
            {
                Insert(first, last);
                return;
            }

            var middle = Split(first, last);
            depth--;
            Sort(first, middle, depth);
            first = middle + 1;
        }
    }

    private void Insert(int first, int last)
    {
        for (var next = first; next <= last; next++)
        {
            var item = items[next];
            var hole = next;
            for (; hole > first && compare(items[hole - 1], item) > 0; hole--)
            {
                items[hole] = items[hole - 1];
            }

            items[hole] = item;
        }
    }

    private int Split(int first, int last)
    {
        Swap(first, Median(first, last));
        var pivot = items[first];
        var (low, high) = (first, last + 1);
        while (true)
        {
            do
            {
                low++;
            } while (compare(items[low], pivot) < 0 && low != last);

            do
            {
                high--;
            } while (compare(items[high], pivot) >= 0 && high != first);

            if (low >= high)
            {
                break;
            }

            Swap(low, high);
        }

        Swap(first, high);
        return high;
    }

    private int Median(int first, int last)
    {
        var middle = first + ((last - first) / 2);
        var least = compare(items[first], items[middle]) > 0 ? middle : first;
        least = compare(items[least], items[last]) > 0 ? last : least;
        var (a, b) =
            least == first ? (middle, last)
            : least == middle ? (first, last)
            : (first, middle);
        return compare(items[a], items[b]) < 0 ? a : b;
    }

    private void Swap(int a, int b) => (items[a], items[b]) = (items[b], items[a]);
}
