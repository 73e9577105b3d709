using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>What a <c>Cipher</c> does: a cipher with its mode and padding.</summary>
internal interface ICipherTransformation
{
    int BlockSize { get; }

    byte[]? Iv { get; }

    /// <summary>Takes key and parameters; wrong ones raise the JDK's exceptions.</summary>
    void Init(bool encrypt, IJavaKey? key, object? parameters, RandomSource random);

    byte[] Run(bool encrypt, byte[] data, byte[] additional);
}
