using Tryggve.Plans.Publishing;

namespace Tryggve;

public static partial class Vocabulary
{
    public static string Of(HoldBackReason reason) => reason switch
    {
        HoldBackReason.Chosen => "någon har valt att hålla inne den",
        HoldBackReason.Police => "polisen ansvarar för den",
        _ => "polisen nämns under Vem, men Tryggve förstår inte om polisen ansvarar",
    };

    private static string? OfApiEvent(string kind) => kind switch
    {
        "api-key-made" => "Ny API-nyckel",
        "api-key-revoked" => "Borttagen API-nyckel",
        "api-key-refused" => "Avvisad API-nyckel",
        "public-fields-changed" => "Ändrade öppna fält",
        "accessibility-answered" => "Besvarad tillgänglighetsanmälan",
        _ => null,
    };
}
