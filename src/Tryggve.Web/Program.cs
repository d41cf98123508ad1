using System.Globalization;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Pages.Imports;
using Tryggve.Web.Pages.Plans.Reporting;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = UploadLimit.RequestBytes;
});
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(_ => new Database(builder.Configuration["Tryggve:Database"] ?? Database.DefaultPath));
builder.Services.AddSingleton<Migrator>();
builder.Services.AddSingleton<MunicipalityStore>();
builder.Services.AddSingleton<PlanStore>();
builder.Services.AddSingleton<PlanQueries>();
builder.Services.AddSingleton<PlanHistory>();
builder.Services.AddSingleton<PresenceStore>();
builder.Services.AddSingleton<DocumentStore>();
builder.Services.AddSingleton<DraftStore>();
builder.Services.AddSingleton<PersonStore>();
builder.Services.AddSingleton<CredentialStore>();
builder.Services.AddSingleton<PasswordLinks>();
builder.Services.AddSingleton<SessionStore>();
builder.Services.AddSingleton<SecurityLog>();
builder.Services.AddSingleton<PlanCalendars>();
builder.Services.AddSingleton<CalendarFeeds>();
builder.Services.AddSingleton<SampleData>();
builder.Services.AddAccess(builder.Configuration);
builder.Services.AddMemoryCache();
builder.Services.AddSingleton<DraftReader>();
builder.Services.AddSingleton<Reviews>();
builder.Services.AddSingleton<OpenPlans>();
builder.Services.AddSingleton<MyReports>();
builder.Services.AddSwedishPages();

var app = builder.Build();
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = SwedishPages.Culture;
app.Services.GetRequiredService<Migrator>().Run();
if (app.Environment.IsDevelopment()) await app.Services.GetRequiredService<SampleData>().LoadOnce();

app.UseSecurityHeaders();
app.UseExceptionHandler("/fel/500");
app.UseStatusCodePagesWithReExecute("/fel/{0}");
app.UseRequestLocalization(SwedishPages.Culture.Name);
app.UseUploadLimit();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.AnnounceAddress();
await app.RunAsync();
