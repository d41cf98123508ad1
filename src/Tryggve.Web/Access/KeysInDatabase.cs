using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Tryggve.Storage;

namespace Tryggve.Web.Access;

/// <summary>Lets .NET keep its sealing keys in the database, where every instance finds them.</summary>
internal sealed class KeysInDatabase(SealingKeys keys) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName) => keys.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting));

    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public static void Use(IServiceCollection services)
    {
        services.AddSingleton<SealingKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysInDatabase>();
        // The same name wherever Tryggve lies: else each folder would have its own.
        services.AddDataProtection().SetApplicationName("Tryggve");
    }
}
