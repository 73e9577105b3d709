using Jint.Native;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A property whose value is read only when it is wanted: listing names must not call Java getters.</summary>
internal sealed class LazyMember(NativeJavaObject holder, JsValue name)
    : PropertyDescriptor(PropertyFlag.ConfigurableEnumerableWritable | PropertyFlag.CustomJsValue)
{
    protected override JsValue? CustomValue
    {
        get => holder.Get(name, holder);
        set => holder.Set(name, value ?? JsValue.Undefined, holder);
    }
}
