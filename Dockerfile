# Build: the SDK restores from the lock files and publishes.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/EmotionalNumbness.Web -c Release -o /app

# Run: a small image with ICU (country and language names), as a user without rights.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
ENV Urls=http://+:8080
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "EmotionalNumbness.Web.dll"]
